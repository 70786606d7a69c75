/**
 * `reset`: a fresh copy of the parent under the same name. Lakebase has no verb for it: the branch is deleted, data and all, and
 * made anew, so everything that holds for deleting and for making one holds here.
 */
import { findRun, leaveReport } from '../action/run-folder.ts'
import { create } from './create.ts'
import type { Story } from './story.ts'

export async function reset(story: Story): Promise<void> {
  // The step of this job that made the branch would measure a branch that is gone: the report is ours now.
  const made = await findRun(story.runner.env, { branchName: story.named().name })
  if (made !== undefined)
    await leaveReport(made.folder, { by: 'A later step has reset the branch, and reports on it.' })
  return create({ ...story, inputs: { ...story.inputs, ifExists: 'recreate' } })
}
