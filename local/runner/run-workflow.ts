/**
 * Plays a workflow file: its jobs one after the other in the order of their `needs`, each as often as its matrix says.
 */

import { isTriggeredBy } from './event.ts'
import { type ExpressionScope, evaluateCondition, evaluateTemplate, interpolate } from './expression.ts'
import type { Value } from './expression-value.ts'
import { githubContext } from './github-context.ts'
import type { JobResult, Outcome, WorkflowResult } from './job-result.ts'
import type { NeedsContext } from './job-session.ts'
import { type MatrixRow, unfoldMatrix } from './matrix.ts'
import { playJob } from './run-job.ts'
import type { RunnerOptions } from './runner-options.ts'
import { type Job, parseWorkflow, type Workflow } from './workflow.ts'

export type RunWorkflowOptions = RunnerOptions & {
  /** The text of a workflow file. */
  readonly workflow: string
}

export async function runWorkflow({ workflow: text, ...given }: RunWorkflowOptions): Promise<WorkflowResult> {
  const workflow = parseWorkflow(text)
  const runner = { ...given, workflowName: given.workflowName ?? workflow.name }
  if (!isTriggeredBy(workflow.triggers, runner.event)) return { triggered: false, conclusion: 'skipped', jobs: [] }
  const results = new Map<string, readonly JobResult[]>()
  for (const job of inOrder(workflow.jobs)) results.set(job.id, await runOneJob({ job, workflow, runner, results }))
  const jobs = [...results.values()].flat()
  return { triggered: true, conclusion: summarize(jobs.map((job) => job.conclusion)), jobs }
}

type JobTurn = {
  readonly job: Job
  readonly workflow: Workflow
  readonly runner: RunnerOptions
  readonly results: ReadonlyMap<string, readonly JobResult[]>
}

async function runOneJob({ job, workflow, runner, results }: JobTurn): Promise<readonly JobResult[]> {
  const needs = needsContext(job, results)
  const scope = jobScope(job, { workflow, runner, results, needs })
  if (!evaluateCondition(job.if, scope)) return [skippedJob(job)]
  const jobs: JobResult[] = []
  for (const matrix of matrixRows(job, scope)) {
    const name = interpolate(job.name, { contexts: { ...scope.contexts, matrix } })
    const suffix = Object.keys(matrix).length > 0 && name === job.id ? ` (${Object.values(matrix).join(', ')})` : ''
    const named = { ...job, name: `${name}${suffix}` }
    jobs.push(await playJob({ runner, job: named, needs, matrix, workflowEnv: workflow.env }))
  }
  return jobs
}

function matrixRows(job: Job, scope: ExpressionScope): readonly MatrixRow[] {
  if (job.matrix === undefined) return [{}]
  return unfoldMatrix(resolveMatrix(job.matrix, scope) as MatrixRow)
}

/** `matrix: ${{ fromJSON(…) }}`, or the same for one of its lists. */
function resolveMatrix(source: unknown, scope: ExpressionScope): Value {
  if (typeof source === 'string') return evaluateTemplate(source, scope)
  if (Array.isArray(source)) return source.map((item) => resolveMatrix(item, scope))
  if (source === null || typeof source !== 'object') return source as Value
  return Object.fromEntries(Object.entries(source).map(([key, item]) => [key, resolveMatrix(item, scope)]))
}

function needsContext(job: Job, results: ReadonlyMap<string, readonly JobResult[]>): NeedsContext {
  const entries = job.needs.map((id) => {
    const rows = results.get(id) ?? []
    const outputs = Object.assign({}, ...rows.map((row) => row.outputs))
    return [id, { result: summarize(rows.map((row) => row.conclusion)), outputs }] as const
  })
  return Object.fromEntries(entries)
}

type ScopeParts = Omit<JobTurn, 'job'> & { readonly needs: NeedsContext }

function jobScope(job: Job, { workflow, runner, results, needs }: ScopeParts): ExpressionScope {
  const conclusions = ancestors(job, workflow.jobs).map((id) =>
    summarize((results.get(id) ?? []).map((result) => result.conclusion)),
  )
  const cancelled = runner.cancel?.aborted ?? false
  return {
    contexts: {
      github: githubContext(runner, { id: job.id, eventPath: '' }),
      needs,
      vars: runner.vars ?? {},
      inputs: runner.inputs ?? {},
    },
    status: {
      success: !cancelled && conclusions.every((conclusion) => conclusion === 'success'),
      failure: !cancelled && conclusions.includes('failure'),
      cancelled,
    },
  }
}

function ancestors(job: Job, jobs: readonly Job[]): readonly string[] {
  const parents = jobs.filter((other) => job.needs.includes(other.id))
  return [...new Set([...job.needs, ...parents.flatMap((parent) => ancestors(parent, jobs))])]
}

function inOrder(jobs: readonly Job[]): readonly Job[] {
  const ordered: Job[] = []
  while (ordered.length < jobs.length) {
    const ready = jobs.find(
      (job) => !ordered.includes(job) && job.needs.every((need) => ordered.some((done) => done.id === need)),
    )
    if (!ready) throw new Error('The jobs need each other in a circle')
    ordered.push(ready)
  }
  return ordered
}

function summarize(conclusions: readonly Outcome[]): Outcome {
  for (const conclusion of ['failure', 'cancelled'] as const) {
    if (conclusions.includes(conclusion)) return conclusion
  }
  return conclusions.length > 0 && conclusions.every((conclusion) => conclusion === 'skipped') ? 'skipped' : 'success'
}

function skippedJob({ id, name }: Job): JobResult {
  return { id, name, conclusion: 'skipped', steps: [], outputs: {}, masks: [], annotations: [], log: [] }
}
