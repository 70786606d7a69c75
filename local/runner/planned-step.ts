/**
 * A step of a job with what its `uses:` stands for, found before anything runs, as a runner downloads all actions first.
 */
import { resolve } from 'node:path'
import { type ActionFile, readActionFile } from './action-file.ts'
import type { ActionStub, RunnerOptions } from './runner-options.ts'
import type { Step } from './workflow.ts'

export type PlannedStep = {
  readonly step: Step
  /** What GITHUB_ACTION says: the step's id, else a name made up. */
  readonly key: string
  readonly label: string
  readonly work: StepWork
  /** What the step saved for its later stages. */
  readonly state: Map<string, string>
}

export type StepWork =
  | { readonly type: 'script'; readonly script: string }
  | { readonly type: 'action'; readonly action: ActionFile }
  /** `uses: ./folder`: read only when its turn has come, because a checkout may bring it. It never gets a pre. */
  | { readonly type: 'local-action'; readonly folder: string }
  | { readonly type: 'stub'; readonly stub: ActionStub }

export async function planSteps(steps: readonly Step[], options: RunnerOptions): Promise<readonly PlannedStep[]> {
  return Promise.all(
    steps.map(async (step, index) => ({
      step,
      key: step.id ?? `__step_${index + 1}`,
      label: step.name ?? (step.uses ? `Run ${step.uses}` : `Run ${firstLine(step.run)}`),
      work: await findWork(step, options),
      state: new Map<string, string>(),
    })),
  )
}

async function findWork(step: Step, options: RunnerOptions): Promise<StepWork> {
  if (step.run !== undefined) return { type: 'script', script: step.run }
  const uses = step.uses ?? ''
  if (uses.startsWith('./')) return { type: 'local-action', folder: resolve(options.workspace, uses) }
  const found = options.actions?.[uses.replace(/@.*$/, '')]
  if (found === undefined) throw new Error(`Unable to resolve action '${uses}': pass its folder or a stub in 'actions'`)
  if (typeof found === 'function') return { type: 'stub', stub: found }
  return { type: 'action', action: await readActionFile(found) }
}

function firstLine(script: string | undefined): string {
  return script?.trimStart().split('\n')[0] ?? ''
}
