/**
 * Reads a workflow file into jobs and steps. As strict as GitHub about keys: one it does not know is an error, not a
 * surprise at run time. Keys that mean nothing on one machine (`runs-on`, `services`, `concurrency`, `environment`) are accepted and
 * left aside.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions
 */
import { parse } from 'yaml'
import { asList, asMapping, asText, checkKeys, type Mapping, optionalText, textMapping } from './yaml-shape.ts'

export type Workflow = {
  readonly name: string
  /** Event name -> its activity types; an empty list means GitHub's own choice. */
  readonly triggers: Readonly<Record<string, readonly string[]>>
  readonly env: Readonly<Record<string, string>>
  readonly jobs: readonly Job[]
}

export type Job = {
  readonly id: string
  readonly name: string
  readonly needs: readonly string[]
  readonly if?: string | undefined
  readonly env: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly permissions: Readonly<Record<string, string>>
  readonly matrix?: Mapping | string | undefined
  readonly run: RunDefaults
  readonly steps: readonly Step[]
}

export type RunDefaults = { readonly shell?: string | undefined; readonly workingDirectory?: string | undefined }

export type Step = {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly if?: string | undefined
  readonly uses?: string | undefined
  readonly run?: string | undefined
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly shell?: string | undefined
  readonly workingDirectory?: string | undefined
  readonly continueOnError: string
  readonly timeoutMinutes?: string | undefined
}

export function parseWorkflow(text: string): Workflow {
  const root = asMapping(parse(text), 'workflow')
  checkKeys(root, ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'], 'workflow')
  const defaults: JobDefaults = {
    permissions: parsePermissions(root['permissions'], 'permissions'),
    run: parseRunDefaults(root['defaults'], 'defaults', {}),
  }
  const jobs = Object.entries(asMapping(root['jobs'], 'jobs')).map(([id, job]) => parseJob(job, id, defaults))
  for (const job of jobs) checkNeeds(job, jobs)
  return {
    name: optionalText(root['name'], 'name') ?? '',
    triggers: parseTriggers(root['on']),
    env: textMapping(root['env'], 'env'),
    jobs,
  }
}

export type JobDefaults = { readonly permissions: Readonly<Record<string, string>>; readonly run: RunDefaults }

/** A job in the shape it has in a workflow file. */
export function parseJob(source: unknown, id = 'job', defaults: JobDefaults = { permissions: {}, run: {} }): Job {
  const where = `jobs.${id}`
  const job = asMapping(source, where)
  checkKeys(job, JOB_KEYS, where)
  const strategy = asMapping(job['strategy'] ?? {}, `${where}.strategy`)
  checkKeys(strategy, ['matrix', 'fail-fast', 'max-parallel'], `${where}.strategy`)
  const steps = asList(job['steps'], `${where}.steps`).map((step, index) => parseStep(step, `${where}.steps[${index}]`))
  const ids = steps.flatMap((step) => step.id ?? [])
  const repeated = ids.find((stepId, index) => ids.indexOf(stepId) !== index)
  if (repeated !== undefined) throw new Error(`${where}: two steps have the id '${repeated}'`)
  return {
    id,
    name: optionalText(job['name'], `${where}.name`) ?? id,
    needs: asList(job['needs'] ?? [], `${where}.needs`, 'or one').map((need) => asText(need, `${where}.needs`)),
    if: optionalText(job['if'], `${where}.if`),
    env: textMapping(job['env'], `${where}.env`),
    outputs: textMapping(job['outputs'], `${where}.outputs`),
    permissions: job['permissions']
      ? parsePermissions(job['permissions'], `${where}.permissions`)
      : defaults.permissions,
    matrix: parseMatrix(strategy['matrix'], `${where}.strategy.matrix`),
    run: parseRunDefaults(job['defaults'], `${where}.defaults`, defaults.run),
    steps,
  }
}

const JOB_KEYS = [
  'name',
  'needs',
  'if',
  'runs-on',
  'environment',
  'concurrency',
  'permissions',
  'env',
  'outputs',
  'defaults',
  'services',
  'container',
  'strategy',
  'continue-on-error',
  'timeout-minutes',
  'steps',
]

const STEP_KEYS = [
  'id',
  'name',
  'if',
  'uses',
  'run',
  'with',
  'env',
  'shell',
  'working-directory',
  'continue-on-error',
  'timeout-minutes',
]

function parseStep(source: unknown, where: string): Step {
  const step = asMapping(source, where)
  checkKeys(step, STEP_KEYS, where)
  if ((step['uses'] === undefined) === (step['run'] === undefined)) {
    throw new Error(`${where}: a step has either 'uses' or 'run'`)
  }
  return {
    id: optionalText(step['id'], `${where}.id`),
    name: optionalText(step['name'], `${where}.name`),
    if: optionalText(step['if'], `${where}.if`),
    uses: optionalText(step['uses'], `${where}.uses`),
    run: optionalText(step['run'], `${where}.run`),
    with: textMapping(step['with'], `${where}.with`),
    env: textMapping(step['env'], `${where}.env`),
    shell: optionalText(step['shell'], `${where}.shell`),
    workingDirectory: optionalText(step['working-directory'], `${where}.working-directory`),
    continueOnError: optionalText(step['continue-on-error'], `${where}.continue-on-error`) ?? 'false',
    timeoutMinutes: optionalText(step['timeout-minutes'], `${where}.timeout-minutes`),
  }
}

/** `on: push`, `on: [push, pull_request]` or `on: { pull_request: { types: [closed] } }`. */
function parseTriggers(source: unknown): Record<string, readonly string[]> {
  if (typeof source === 'string') return { [source]: [] }
  if (Array.isArray(source)) return Object.fromEntries(source.map((event) => [asText(event, 'on'), []]))
  return Object.fromEntries(
    Object.entries(asMapping(source, 'on')).map(([event, filter]) => {
      if (filter === null || Array.isArray(filter)) return [event, []]
      const types = asList(asMapping(filter, `on.${event}`)['types'] ?? [], `on.${event}.types`, 'or one')
      return [event, types.map((type) => asText(type, `on.${event}.types`))]
    }),
  )
}

/** A `permissions:` block sets everything it does not name to `none`. */
function parsePermissions(source: unknown, where: string): Record<string, string> {
  if (source === 'write-all') return { 'id-token': 'write', 'pull-requests': 'write', contents: 'write' }
  return source === 'read-all' ? {} : textMapping(source, where)
}

function parseRunDefaults(source: unknown, where: string, outer: RunDefaults): RunDefaults {
  const run = asMapping(asMapping(source ?? {}, where)['run'] ?? {}, `${where}.run`)
  return {
    shell: optionalText(run['shell'], `${where}.run.shell`) ?? outer.shell,
    workingDirectory:
      optionalText(run['working-directory'], `${where}.run.working-directory`) ?? outer.workingDirectory,
  }
}

function parseMatrix(source: unknown, where: string): Mapping | string | undefined {
  if (source === undefined || typeof source === 'string') return source
  return asMapping(source, where)
}

function checkNeeds(job: Job, jobs: readonly Job[]): void {
  const missing = job.needs.find((need) => !jobs.some((other) => other.id === need))
  if (missing !== undefined) throw new Error(`jobs.${job.id}.needs: there is no job '${missing}'`)
}
