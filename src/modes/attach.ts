/**
 * `attach`: opens the branch that another job has made, with a login of its own, for the steps of this one. It changes nothing
 * and reports nothing: that is for the job that made the branch, or for a `report` step.
 */
import { setBranchOutputs } from '../action/connection.ts'
import { handOut } from '../acts/hand-out.ts'
import { readOwnStamp } from '../acts/own-stamp.ts'
import type { Story } from '../acts/story.ts'
import { findExisting } from '../branch/existing-branch.ts'
import { assertIsBranch, openCompute } from '../branch/open-branch.ts'

export async function attach(story: Story): Promise<void> {
  const { runner, inputs, provider, access, trigger, publishers } = story
  story.remember({ finished: 'An attached step leaves the report to the job that made the branch.' })
  const { branch, parent } = await findExisting(provider, story.named().name)
  setBranchOutputs(runner, { branch, parent, status: 'attached' })

  const compute = await provider.compute(branch)
  const { client, credential } = await openCompute(access, compute)
  try {
    // A project may serve several repositories, each with a pull request of this number.
    const hasOwnRecord = (await readOwnStamp(client, branch, trigger)) !== undefined
    const doubt = await assertIsBranch(access, { client, branch, compute, parent, hasOwnRecord }, inputs.identityProof)
    if (doubt !== undefined) runner.log.warning(doubt)
  } finally {
    await client.end()
  }
  await handOut(story, { branch, compute, credential })

  const line = `Attached to the database branch \`${branch.name}\`, a copy of \`${parent.name}\`.`
  runner.log.info(line)
  await publishers.summary?.append(line)
}
