/**
 * What the action does with a pull request, without one: a copy of the parent is made, prepared, migrated, measured, compared and
 * dropped, by the very same acts.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock } from '../action/collaborators.ts'
import type { Inputs } from '../action/inputs.ts'
import { readMigrations } from '../action/run-folder.ts'
import type { Runner } from '../action/runner.ts'
import { gatherReport } from '../acts/gather-report.ts'
import { type Story, tellStory } from '../acts/story.ts'
import { deleteBranch } from '../branch/delete-branch.ts'
import type { Trigger } from '../github/trigger.ts'
import { startDeadline } from '../ground/deadline.ts'
import { create } from '../modes/create.ts'
import { budgetOf } from '../modes/report.ts'
import type { Report } from '../report/report.ts'

export type Try = {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly isKept: boolean
}

export type Tried = {
  readonly report: Report
  /** Of a copy that is kept. */
  readonly branchName: string | undefined
}

export const tryTemplate = 'database-branch-try-{sha}'

export async function tryMigrations({ runner, inputs, isKept }: Try): Promise<Tried> {
  const folder = await mkdtemp(join(tmpdir(), 'database-branch-try-'))
  const state = { startedAt: clock.now().toISOString(), folder, notes: [] }
  const told = await tellStory(runner, { inputs, trigger: nobodysTrigger(runner), state })
  // Whoever sits at the desk knows what the login opens that they gave.
  const story = { ...told, provider: { ...told.provider, warning: undefined } }
  const ending = endOnce(story, { folder, isKept })
  try {
    await story.provider.dropExpired?.()
    const failure = await create(story).then(
      () => undefined,
      (error: unknown) => error,
    )
    // What a migration did until it failed is the report's business; of everything else there is nothing to tell but why.
    const runs = await readMigrations(folder)
    if (failure !== undefined && !runs.some(({ status }) => status === 'failed')) throw failure
    const jobStatus = failure === undefined ? 'success' : 'failure'
    const deadline = startDeadline(clock, budgetOf(inputs).whole)
    const { report } = await gatherReport({
      ...story,
      inputs: { ...inputs, jobStatus },
      clock,
      log: runner.log,
      deadline,
    })
    deadline.end()
    return { report, branchName: isKept ? story.state.branchName : undefined }
  } finally {
    // What was found out, or what went wrong before, is told whatever becomes of the copy.
    await ending().catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error)
      runner.log.warning(
        `The copy ${story.state.branchName} could not be dropped: ${why}\nDrop it by hand, or let a later \`try\` do so, once its time is over.`,
      )
    })
  }
}

/** However it ends, by a signal too. */
function endOnce(story: Story, { folder, isKept }: { readonly folder: string; readonly isKept: boolean }) {
  let ended: Promise<void> | undefined
  const end = () => {
    ended ??= (isKept ? Promise.resolve() : dropCopy(story)).finally(() => rm(folder, { recursive: true, force: true }))
    return ended
  }
  const endBySignal = (signal: NodeJS.Signals) => {
    story.runner.log.warning('Interrupted: the copy is dropped.')
    end()
      .catch((error: unknown) => story.runner.log.warning(String(error)))
      .finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, endBySignal)
  return async () => {
    await end()
    for (const signal of signals) process.off(signal, endBySignal)
  }
}

async function dropCopy({ provider, state, inputs }: Story): Promise<void> {
  const branch = state.branchName === undefined ? undefined : await provider.findBranch(state.branchName)
  if (branch === undefined) return
  // Its name was made up a moment ago, by nobody else.
  await deleteBranch({ provider, branch, template: inputs.branchName, assertOurs: async () => undefined })
}

function nobodysTrigger({ env }: Runner): Trigger {
  return {
    event: 'try',
    repository: 'local/try',
    actor: env['USER'] ?? '',
    runId: 0,
    runAttempt: 1,
    runUrl: '',
    sha: randomBytes(20).toString('hex'),
    closed: false,
  }
}
