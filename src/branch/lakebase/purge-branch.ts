/** Deleting a branch for good, until it is gone: the service may accept a deletion that then has no effect. */
import type { LakebaseApi } from './api.ts'
import { readBranch, sendDelete } from './branch-calls.ts'
import { poll } from './poll.ts'
import type { BranchAnswer } from './schemas.ts'

/** Returns when the name is free, or somebody else's. */
export async function purgeBranch(
  api: LakebaseApi,
  { resource, uid }: { readonly resource: string; readonly uid: string | undefined },
): Promise<void> {
  const { clock, timeoutSeconds } = api
  // A deletion is asked for by name: of another run's branch, it would take that one.
  if (!isStill(await readBranch(api, resource), uid)) return
  let sentAt = clock.now().getTime()
  await sendDelete(api, resource)
  await poll({
    clock,
    timeoutSeconds,
    operation: 'delete branch',
    resource,
    late: () => 'it is still there',
    look: async () => {
      const found = await readBranch(api, resource)
      if (!isStill(found, uid)) return 'gone'
      // A DELETE that arrives while the branch is INIT is accepted, done, and without effect.
      if (clock.now().getTime() - sentAt >= resendAfterMs) {
        sentAt = clock.now().getTime()
        await sendDelete(api, resource)
      }
      return undefined
    },
  })
}

/** Another uid: ours is gone, and somebody has already taken the name again. */
function isStill(found: BranchAnswer | undefined, uid: string | undefined): boolean {
  return found !== undefined && (uid === undefined || (found.uid ?? uid) === uid)
}

const resendAfterMs = 10_000
