/**
 * `reset`: a fresh copy of the parent under the same name. Lakebase has no verb for it: the branch is deleted, data and all, and
 * made anew, so everything that holds for deleting and for making one holds here.
 */
import { clock } from '../action/collaborators.ts'
import { findRun, leaveReport } from '../action/run-folder.ts'
import type { Story } from '../acts/story.ts'
import { stopObserver } from '../migration/observer/observer-process.ts'
import { create } from './create.ts'

export async function reset(story: Story): Promise<void> {
  await takeOver(story)
  return create({ ...story, inputs: { ...story.inputs, ifExists: 'recreate' } })
}

/** The step of this job that made the branch would watch and measure one that is gone: the report is ours now. */
async function takeOver({ runner, provider, named }: Story): Promise<void> {
  const branch = await provider.findBranch(named().name)
  const made = branch && (await findRun(runner.env, { branchName: branch.name, uid: branch.uid }))
  if (made === undefined) return
  if (made.observing) await stopObserver({ folder: made.folder, clock })
  await leaveReport(made.folder, { by: 'A later step has reset the branch, and reports on it.' })
}
