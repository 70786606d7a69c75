/**
 * Plays one job the way a GitHub runner does: the pre of every action first, the steps in order, the posts in reverse.
 * Nothing here knows the action under test; whatever speaks `action.yml` can be played.
 */
import type { ActionFile } from './action-file.ts'
import { interpolate } from './expression.ts'
import type { JobResult, Outcome, StepResult } from './job-result.ts'
import { JobSession, type NeedsContext, type SessionOptions } from './job-session.ts'
import { type PlannedStep, planSteps } from './planned-step.ts'
import type { RunnerOptions } from './runner-options.ts'
import { runStage, type StageRun } from './step-stage.ts'
import { parseJob } from './workflow.ts'

export type RunJobOptions = RunnerOptions & {
  /** A job in the shape it has in a workflow file. */
  readonly job: unknown
  readonly jobId?: string | undefined
  readonly needs?: NeedsContext | undefined
}

export async function runJob({ job, jobId, needs, ...runner }: RunJobOptions): Promise<JobResult> {
  return playJob({ runner, job: parseJob(job, jobId), needs: needs ?? {}, matrix: {}, workflowEnv: {} })
}

export type JobToPlay = SessionOptions & { readonly workflowEnv: Readonly<Record<string, string>> }

export async function playJob(play: JobToPlay): Promise<JobResult> {
  const session = await JobSession.open(play)
  try {
    const steps: StepResult[] = []
    let outputs: Record<string, string> = {}
    try {
      setJobEnv(session, play.workflowEnv)
      await playSteps(session, steps)
      outputs = jobOutputs(session)
    } catch (error) {
      // What goes wrong outside of a step: an action that cannot be resolved, an expression that is none.
      session.log.error(error instanceof Error ? error.message : String(error))
      session.status = 'failure'
    }
    return {
      id: play.job.id,
      name: play.job.name,
      conclusion: session.status,
      steps,
      outputs,
      masks: session.log.masks.values,
      annotations: session.log.annotations,
      log: session.log.lines,
    }
  } finally {
    await session.close()
  }
}

function setJobEnv(session: JobSession, workflowEnv: Readonly<Record<string, string>>): void {
  for (const block of [workflowEnv, session.job.env]) {
    const scope = session.scope()
    for (const [name, text] of Object.entries(block)) session.env[name] = interpolate(text, scope)
  }
}

async function playSteps(session: JobSession, results: StepResult[]): Promise<void> {
  const planned = await planSteps(session.job.steps, session.options)
  const posts: { planned: PlannedStep; condition: string }[] = []
  const registerPost = (step: PlannedStep, action: ActionFile) => {
    const known = posts.some((post) => post.planned === step)
    if (action.post !== undefined && !known) posts.unshift({ planned: step, condition: action.postIf })
  }

  const play = async (stage: StageRun) => {
    const result = await runStage(session, stage)
    results.push(result)
    await session.options.afterStage?.(session.temporaryFolder)
    return result
  }

  for (const step of planned) {
    const { work } = step
    if (work.type !== 'action' || work.action.pre === undefined) continue
    const onStart = (action: ActionFile) => registerPost(step, action)
    await play({ stage: 'pre', planned: step, condition: work.action.preIf, onStart })
  }
  for (const step of planned) {
    const onStart = (action: ActionFile) => registerPost(step, action)
    const result = await play({ stage: 'main', planned: step, condition: step.step.if, onStart })
    if (step.step.id !== undefined) session.steps[step.step.id] = stepContext(result)
  }
  for (const post of posts) await play({ stage: 'post', ...post })
}

function stepContext({ outputs, outcome, conclusion }: StepResult): {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly conclusion: Outcome
} {
  return { outputs, outcome, conclusion }
}

/** A value with a secret in it does not leave the job. */
function jobOutputs(session: JobSession): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [name, text] of Object.entries(session.job.outputs)) {
    const value = interpolate(text, session.scope())
    if (session.log.masks.covers(value)) session.log.warn(`Skip output '${name}' since it may contain secret.`)
    else if (value !== '') outputs[name] = value
  }
  return outputs
}
