/**
 * Before the branch is handed out: masked or seeded, and the pictures taken that all later comparisons begin with. They go into
 * the branch itself as its stamp, where later runs and other jobs find them.
 */

import { writeBaseline, writeFirstProbes, writeFork, writeHistories } from '../action/run-folder.ts'
import { readHistories } from '../migration/history/read-histories.ts'
import { redactServerError } from '../postgres/redact.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import { takeFirstProbes } from './first-probes.ts'
import { stampedNumber } from './own-stamp.ts'
import { prepareBranch } from './prepare.ts'
import { type Stamp, writeStamp } from './stamp.ts'
import type { Story } from './story.ts'
import type { TakenBranch } from './taken-branch.ts'

/** What was known about the branch before; a reused one was prepared when it was made. */
export async function takeFirstPicture(story: Story, taken: TakenBranch): Promise<void> {
  const { client, stamp, status } = taken
  const { folder } = story.state
  if (stamp !== undefined) {
    return leaveStamped(folder, stamp)
  }
  const before = await readSnapshot(client)
  const isPrepared = await prepare(story, taken)
  const baseline = isPrepared ? await readSnapshot(client) : before
  const { histories } = await readHistories(client)
  await writeBaseline(folder, baseline)
  await writeHistories(folder, histories)
  if (status === 'reused') return note(story, withoutStamp)
  await writeFork(folder, before)
  const workload = await takeFirstProbes(story, taken)
  await leaveStamp(story, taken, { baseline, fork: isPrepared ? before : undefined, histories, workload })
}

/** For the comparisons of post: what the branch itself remembers of how it began. */
export async function leaveStamped(folder: string, { baseline, fork, histories, workload }: Stamp): Promise<void> {
  await writeBaseline(folder, baseline)
  await writeFork(folder, fork ?? baseline)
  if (histories !== undefined) await writeHistories(folder, histories)
  if (workload !== undefined) await writeFirstProbes(folder, { measured: true, value: workload })
}

const withoutStamp =
  'The branch was reused, and holds no record of how it began: its schema is compared with how it was when this run began.'

async function prepare({ runner, inputs, workspace }: Story, { client }: TakenBranch): Promise<boolean> {
  const { prepareSql } = inputs
  if (prepareSql === undefined) return false
  await runner.log.group('prepare-sql', () => prepareBranch(client, prepareSql, workspace))
  return true
}

async function leaveStamp(
  story: Story,
  { client, branch, parent }: TakenBranch,
  pictures: Pick<Stamp, 'baseline' | 'fork' | 'histories' | 'workload'>,
): Promise<void> {
  const { trigger } = story
  try {
    await writeStamp(client, {
      version: 1,
      repository: trigger.repository,
      prNumber: stampedNumber(trigger),
      branch: { name: branch.name, uid: branch.uid },
      parent: { name: parent.name, id: parent.id },
      forkedAt: (branch.forkedAt ?? branch.createdAt)?.toISOString(),
      run: { id: trigger.runId, attempt: trigger.runAttempt },
      sha: trigger.sha,
      migrations: [],
      ...pictures,
    })
  } catch (error) {
    const { message, sqlstate } = redactServerError(error)
    if (sqlstate === undefined) throw error
    note(
      story,
      `The branch could not be given a record of how it began (${message}): other jobs and later runs cannot compare with it, and \`promote\` will refuse it. Grant its login CREATE on the database.`,
    )
  }
}

function note(story: Story, sentence: string): void {
  story.runner.log.info(sentence)
  story.remember({ notes: [...story.state.notes, sentence] })
}
