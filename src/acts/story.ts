/** What every mode is told: the run it belongs to, what is asked of it, and what it may leave for post. */
import { clock, connectProvider, publishersOf, workspaceOf } from '../action/collaborators.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Runner } from '../action/runner.ts'
import { type SavedState, saveState } from '../action/state.ts'
import type { Access } from '../branch/open-branch.ts'
import { parentName } from '../branch/parent-name.ts'
import type { BranchProvider } from '../branch/provider.ts'
import { type NamedBranch, nameForRun } from '../branch/run-branch-name.ts'
import { baseRefOf, type Trigger } from '../github/trigger.ts'
import { readSslCa } from '../postgres/ssl-ca.ts'
import type { Publishers } from '../report/publish-report.ts'

export type Story = {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly trigger: Trigger
  /** The branch this run is about. UserError when the event does not name one. */
  readonly named: () => NamedBranch
  /** What it is forked from; undefined means the project's default branch. UserError when `parent-branch` has no line for the base. */
  readonly parentName: () => string | undefined
  readonly provider: BranchProvider
  /** How databases are reached. */
  readonly access: Access
  readonly publishers: Publishers
  readonly workspace: string
  readonly state: Readonly<SavedState>
  /** Adds to what post will find; at once, so that a crash afterwards changes nothing. */
  remember(part: Partial<SavedState>): void
}

export async function tellStory(
  runner: Runner,
  known: { readonly inputs: Inputs; readonly trigger: Trigger; readonly state: SavedState },
): Promise<Story> {
  const { inputs, trigger, state } = known
  const provider = await connectProvider(runner, inputs)
  const tls = inputs.sslCa === undefined ? undefined : { ca: await readSslCa(inputs.sslCa) }
  return {
    runner,
    inputs,
    trigger,
    named: () => nameForRun(trigger, inputs.branchName),
    parentName: () => parentName(inputs.parentBranch, baseRefOf(trigger)),
    provider,
    access: { provider, database: inputs.database, tls, clock, log: runner.log },
    publishers: await publishersOf(runner, inputs),
    workspace: workspaceOf(runner),
    state,
    remember(part) {
      Object.assign(state, part)
      saveState(runner.state, state)
    },
  }
}
