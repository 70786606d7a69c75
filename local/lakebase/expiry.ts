/** Removes what its time has come for: expired branches at once and for good, soft-deleted ones after their recovery time. */
import { branchLife } from './branch-life.ts'
import type { Lakebase } from './lakebase.ts'
import type { BranchRecord } from './records.ts'

/** Resolves when everything that is due is gone. */
export async function removeDue(lakebase: Lakebase): Promise<void> {
  const { clock, store, operations } = lakebase
  const life = branchLife(lakebase)
  const now = clock.now()
  const past = (time: number | undefined) => time !== undefined && time <= now
  const isDue = ({ state, expiresAt, purgeAt, pending }: BranchRecord) =>
    pending !== 'PURGE' && past(state === 'DELETED' ? purgeAt : expiresAt)
  await Promise.all(
    store.state.branches.filter(isDue).map((branch) =>
      operations.inLine(branch.uid, async () => {
        if (isDue(branch) && store.branchByUid(branch.uid)) await life.purge(branch)
      }),
    ),
  )
  for (const project of store.state.projects.filter(({ purgeAt }) => past(purgeAt))) {
    await operations.inLine(project.uid, async () => {
      for (const branch of store.branchesOf(project)) await life.purge(branch)
      store.dropProject(project)
      store.save()
    })
  }
}
