/** The main story: finds out what the run is about, and hands over to the mode that was asked for. */
import { clock, findTrigger, publishersOf } from './action/collaborators.ts'
import { completeInputs, guardSecrets, type Mode, parseInputs } from './action/inputs.ts'
import { keepInputs } from './action/kept-inputs.ts'
import { run } from './action/run.ts'
import { makeRunFolder, writeKeptInputs } from './action/run-folder.ts'
import { githubRunner, type Runner } from './action/runner.ts'
import { reasonToSkip } from './action/skip.ts'
import { type SavedState, saveState } from './action/state.ts'
import { dropExpired } from './acts/drop-expired.ts'
import { type Story, tellStory } from './acts/story.ts'
import { UpstreamError, UserError } from './ground/errors.ts'

export async function main(): Promise<void> {
  await run(githubRunner, 'failure', tellMain)
}

async function tellMain(runner: Runner): Promise<void> {
  const { env } = runner

  // 1. Post is to know that main has run, whatever comes.
  const state: SavedState = { startedAt: clock.now().toISOString(), folder: await makeRunFolder(env), notes: [] }
  saveState(runner.state, state)

  // 2. What is asked for; post may find it gone. Secrets are masked before anything else is said.
  const parsed = parseInputs(runner)
  const kept = keepInputs(env, parsed.inputs)
  guardSecrets(parsed.inputs, runner)
  await writeKeptInputs(state.folder, kept)

  // 3. That the migration is over concerns nobody but who watches it.
  if (parsed.inputs.mode === 'migrated') {
    saveState(runner.state, { ...state, finished: 'The step only says that the migration is over.' })
    return (await import('./modes/migrated.ts')).migrated(runner)
  }

  // 4. Some runs cannot or need not have a branch: they end neutral, and say so.
  const trigger = await findTrigger(runner, parsed.inputs)
  const skipped = reasonToSkip(trigger, parsed, env)
  if (skipped !== undefined) return endSkipped(runner, state, skipped)

  // 5. What another run has left needs no branch, and no service.
  const { mode, reportFrom: path } = parsed.inputs
  if (mode === 'report' && path !== undefined) {
    saveState(runner.state, { ...state, finished: 'The step itself has reported.' })
    return (await import('./modes/report-from.ts')).reportFrom(runner, completeInputs({ ...parsed, missing: [] }), path)
  }

  // 6. Where the service ends no branch by itself, the next run does.
  const story = await tellStory(runner, { inputs: completeInputs(parsed), trigger, state })
  if (!onlyLooks.includes(story.inputs.mode)) await dropExpired(story)

  // 7. The mode. Whoever reads the comment does not have to look for the log.
  try {
    await modes[story.inputs.mode](story)
  } catch (error) {
    if (error instanceof UserError || error instanceof UpstreamError) story.remember({ failure: error.message })
    throw error
  }
}

const onlyLooks: readonly Mode[] = ['check', 'report', 'attach']

/** Each is loaded when it is its turn. */
const modes: Readonly<Record<Mode, (story: Story) => Promise<void>>> = {
  // A closed pull request needs no branch any more.
  create: async (story) =>
    story.trigger.closed ? modes.delete(story) : (await import('./modes/create.ts')).create(story),
  attach: async (story) => (await import('./modes/attach.ts')).attach(story),
  report: async (story) => (await import('./modes/report.ts')).report(story),
  reset: async (story) => (await import('./modes/reset.ts')).reset(story),
  delete: async (story) => (await import('./modes/delete.ts')).deleteForPullRequest(story),
  sweep: async (story) => (await import('./modes/sweep.ts')).sweep(story),
  check: async (story) => (await import('./modes/check.ts')).check(story),
  migrated: async ({ runner }) => (await import('./modes/migrated.ts')).migrated(runner),
  promote: async (story) => (await import('./modes/promote.ts')).promote(story),
}

async function endSkipped(runner: Runner, state: SavedState, reason: string): Promise<void> {
  saveState(runner.state, { ...state, finished: reason })
  runner.setOutput('status', 'skipped')
  runner.log.notice(reason)
  const { summary } = await publishersOf(runner, {})
  await summary?.append(`⏭️ No database branch: ${reason}`)
}
