/** What a promotion looks at before it decides: the branch as the last job has left it, beside its parent now. */
import { findExisting } from '../branch/existing-branch.ts'
import { assertIsBranch, openCompute } from '../branch/open-branch.ts'
import type { Branch } from '../branch/provider.ts'
import { readHistories } from '../migration/history/read-histories.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import { measureDrift } from './measure-drift.ts'
import { readOwnStamp } from './own-stamp.ts'
import type { Story } from './story.ts'

export type Validated = Awaited<ReturnType<typeof examineCandidate>>

export async function examineCandidate(story: Story, parent: Branch) {
  const { provider, access, trigger, inputs } = story
  const { branch } = await findExisting(provider, story.named().name)
  const compute = await provider.compute(branch)
  const { client } = await openCompute(access, compute)
  try {
    const stamp = await readOwnStamp(client, branch, trigger)
    await assertIsBranch(access, { client, branch, compute, parent, hasOwnRecord: stamp !== undefined })
    const now = { snapshot: await readSnapshot(client), histories: (await readHistories(client)).histories }
    const drift = await measureDrift({
      access,
      inputs: { ...inputs, onDrift: 'report' },
      fork: stamp?.fork ?? stamp?.baseline,
      parentName: parent.name,
      histories: stamp?.histories,
      baseline: stamp?.baseline ?? now.snapshot,
      branch: now,
    })
    return { branch, parent, stamp, drift }
  } finally {
    await client.end()
  }
}
