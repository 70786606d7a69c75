/**
 * Says in the comment that the copy it speaks of is about to go, before it goes: a run that dies in between must not leave a
 * report that calls a branch safe which is not there.
 */
import { publishDeletion } from '../report/publish-report.ts'
import type { Deletion } from '../report/render-comment.ts'
import { reportRun } from '../report/report-run.ts'
import type { Story } from './story.ts'

export async function announceDeletion(
  { inputs, trigger, publishers, named }: Story,
  what: Deletion,
  merged?: boolean | undefined,
): Promise<void> {
  const { pullRequest } = trigger
  if (pullRequest === undefined || inputs.comment === 'never') return
  // That there is no token is said once, with the report.
  if (publishers.comments === undefined && what !== 'deleted') return
  const { number: prNumber } = pullRequest
  const branch = { name: named().name, what, merged, run: reportRun(trigger) }
  await publishDeletion({ ...branch, key: inputs.reportKey, prNumber }, publishers)
}
