/**
 * Before the branch is handed out: masked or seeded, and the pictures taken that all later comparisons begin with. They go into
 * the branch itself as its stamp, where later runs and other jobs find them.
 */

import type pg from 'pg'
import { writeBaseline, writeFirstProbes, writeFork, writeHistories } from '../action/run-folder.ts'
import { flushCounters } from '../migration/evidence/flush-counters.ts'
import { type Picture, takePicture } from '../migration/evidence/picture.ts'
import { readHistories } from '../migration/history/read-histories.ts'
import { thinnedTables, updatedTables } from '../migration/prepared-tables.ts'
import { anywhere } from '../postgres/anywhere.ts'
import { redactServerError } from '../postgres/redact.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import type { Snapshot } from '../schema/snapshot.ts'
import { takeFirstProbes } from './first-probes.ts'
import { stampedNumber } from './own-stamp.ts'
import { readParent } from './parent-picture.ts'
import { digestOfPreparation, prepareBranch } from './prepare.ts'
import { type Stamp, writeStamp } from './stamp.ts'
import type { Story } from './story.ts'
import type { TakenBranch } from './taken-branch.ts'

/** What was known about the branch before; a reused one was prepared when it was made. */
export async function takeFirstPicture(story: Story, taken: TakenBranch): Promise<void> {
  const { client, stamp, status } = taken
  const { folder } = story.state
  if (stamp !== undefined) {
    story.remember({ thinned: stamp.thinned, masked: stamp.masked })
    return leaveStamped(folder, stamp)
  }
  const before = await asForked(story, taken)
  const isPrepared = await prepare(story, taken)
  const isChanged = isPrepared || taken.branch.rows === 'masked'
  const baseline = isChanged ? await readSnapshot(client) : before
  const { histories } = await readHistories(client)
  await writeBaseline(folder, baseline)
  await writeHistories(folder, histories)
  if (status === 'reused') return note(story, withoutStamp)
  await writeFork(folder, before)
  const workload = await takeFirstProbes(story, taken)
  await leaveStamp(story, taken, { baseline, fork: isChanged ? before : undefined, histories, workload })
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

/** The schema of the parent at the fork. Where the service has masked the branch, what it masks with is in the branch already. */
async function asForked(story: Story, { branch, client, parent }: TakenBranch): Promise<Snapshot> {
  if (branch.rows !== 'masked') return readSnapshot(client)
  const read = await readParent(story.access, parent)
  if (!read.measured) return readSnapshot(client)
  note(story, `What changed on \`${parent.name}\` while the branch was being masked is not told as drift.`)
  return read.value.snapshot
}

/** Whether there was something to do. */
async function prepare({ runner, inputs, workspace, remember }: Story, { client }: TakenBranch): Promise<boolean> {
  const { prepareSql } = inputs
  if (prepareSql === undefined) return false
  const before = await countedPicture(client)
  await runner.log.group('prepare-sql', () => prepareBranch(client, prepareSql, workspace))
  const after = await countedPicture(client)
  remember({ thinned: [...thinnedTables(before, after)], masked: [...updatedTables(before, after)] })
  return true
}

async function countedPicture(client: pg.Client): Promise<Picture> {
  await flushCounters(client)
  return takePicture(anywhere(client))
}

async function leaveStamp(
  story: Story,
  { client, branch, parent }: TakenBranch,
  pictures: Pick<Stamp, 'baseline' | 'fork' | 'histories' | 'workload'>,
): Promise<void> {
  const { trigger } = story
  const { prepareSql } = story.inputs
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
      prepared: prepareSql === undefined ? undefined : await digestOfPreparation(prepareSql, story.workspace),
      thinned: story.state.thinned,
      masked: story.state.masked,
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
