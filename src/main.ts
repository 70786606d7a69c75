/** The main story: finds out what the run is about, and hands over to the mode that was asked for. */
import { clock, findTrigger, publishersOf } from './action/collaborators.ts'
import { completeInputs, type Mode, maskSecrets, parseInputs } from './action/inputs.ts'
import { run } from './action/run.ts'
import { makeRunFolder } from './action/run-folder.ts'
import { githubRunner, type Runner } from './action/runner.ts'
import { reasonToSkip } from './action/skip.ts'
import { type SavedState, saveState } from './action/state.ts'
import { attach } from './modes/attach.ts'
import { check } from './modes/check.ts'
import { create } from './modes/create.ts'
import { deleteForPullRequest } from './modes/delete.ts'
import { promote } from './modes/promote.ts'
import { report } from './modes/report.ts'
import { reset } from './modes/reset.ts'
import { type Story, tellStory } from './modes/story.ts'
import { sweep } from './modes/sweep.ts'

export async function main(): Promise<void> {
  await run(githubRunner, 'failure', tellMain)
}

async function tellMain(runner: Runner): Promise<void> {
  const { env, log } = runner

  // 1. Post is to know that main has run, whatever comes.
  const state: SavedState = { startedAt: clock.now().toISOString(), folder: await makeRunFolder(env), notes: [] }
  saveState(runner.state, state)

  // 2. What started this run, and what is asked for. Secrets are masked before anything else is said.
  const parsed = parseInputs(env)
  maskSecrets(parsed.inputs, log)
  const trigger = await findTrigger(runner, parsed.inputs)

  // 3. Some runs cannot or need not have a branch: they end neutral, and say so.
  const skipped = reasonToSkip(trigger, parsed, env)
  if (skipped !== undefined) return endSkipped(runner, state, skipped)

  // 4. The mode.
  const story = await tellStory(runner, { inputs: completeInputs(parsed), trigger, state })
  return modes[story.inputs.mode](story)
}

const modes: Readonly<Record<Mode, (story: Story) => Promise<void>>> = {
  // A closed pull request needs no branch any more.
  create: (story) => (story.trigger.closed ? deleteForPullRequest(story) : create(story)),
  attach,
  report,
  reset,
  delete: deleteForPullRequest,
  sweep,
  check,
  promote,
}

async function endSkipped(runner: Runner, state: SavedState, reason: string): Promise<void> {
  saveState(runner.state, { ...state, finished: reason })
  runner.setOutput('status', 'skipped')
  runner.log.notice(reason)
  await publishersOf(runner, {}).summary?.append(`⏭️ No database branch: ${reason}`)
}
