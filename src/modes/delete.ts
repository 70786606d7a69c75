/**
 * `delete`, and what happens when a pull request is closed: its branch goes, data and all, and its comment says so. A branch
 * that is not there any more is a success; one that is not the pull request's is refused.
 */

import { announceDeletion } from '../acts/announce-deletion.ts'
import { assertOurs } from '../acts/assert-ours.ts'
import type { Story } from '../acts/story.ts'
import { deleteBranch } from '../branch/delete-branch.ts'

export async function deleteForPullRequest(story: Story): Promise<void> {
  const { runner, provider, trigger } = story
  story.remember({ finished: 'The branch was to be deleted.' })
  const { name, template } = story.named()

  const branch = await provider.findBranch(name)
  if (branch !== undefined) {
    await deleteBranch({
      provider,
      branch,
      template,
      assertOurs: (existing) => assertOurs(story, existing),
      announce: () => announceDeletion(story, 'about to be deleted'),
    })
  }
  runner.log.info(branch === undefined ? `The branch ${name} is gone already.` : `Deleted the branch ${name}.`)
  runner.setOutput('branch-name', name)
  runner.setOutput('status', 'deleted')
  await announceDeletion(story, 'deleted', trigger.closed ? (trigger.pullRequest?.merged ?? false) : undefined)
}
