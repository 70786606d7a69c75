/**
 * `delete`, and what happens when a pull request is closed: its branch goes, data and all, and its comment says so. A branch
 * that is not there any more is a success; one that is not the pull request's is refused.
 */

import type { Story } from '../acts/story.ts'
import { deleteBranch } from '../branch/delete-branch.ts'
import { publishDeletion } from '../report/publish-report.ts'
import { reportRun } from '../report/report-run.ts'

export async function deleteForPullRequest(story: Story): Promise<void> {
  const { runner, inputs, provider, trigger, publishers } = story
  story.remember({ finished: 'The branch was to be deleted.' })
  const { name, template } = story.named()

  const branch = await provider.findBranch(name)
  if (branch !== undefined) await deleteBranch({ provider, branch, template })
  runner.log.info(branch === undefined ? `The branch ${name} is gone already.` : `Deleted the branch ${name}.`)
  runner.setOutput('branch-name', name)
  runner.setOutput('status', 'deleted')

  const { pullRequest, closed } = trigger
  if (pullRequest === undefined || inputs.comment === 'never') return
  const merged = closed ? (pullRequest.merged ?? false) : undefined
  const { number: prNumber } = pullRequest
  await publishDeletion({ name, key: inputs.reportKey, prNumber, merged, run: reportRun(trigger) }, publishers)
}
