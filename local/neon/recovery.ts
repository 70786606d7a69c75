/**
 * Picks up after the last run on the same data folder, and removes what its time has come for: expired branches, and those kept
 * for recovery until now.
 */
import { branchLife } from './branch-life.ts'
import type { Neon } from './neon.ts'
import { isUnderWay } from './operations.ts'
import type { BranchRecord } from './records.ts'
import { remove } from './store.ts'

export async function recoverState(neon: Neon): Promise<void> {
  const { store, computes } = neon
  const life = branchLife(neon)
  await computes.recover()
  for (const operation of store.state.operations.filter(isUnderWay)) {
    Object.assign(operation, { status: 'failed', error: 'interrupted' })
  }
  for (const { masking } of store.state.branches) {
    if (masking?.state === 'anonymizing') Object.assign(masking, { state: 'error', message: 'interrupted' })
  }
  const unfinished = store.state.branches.filter(({ state, pending }) => state !== 'ready' || pending !== undefined)
  for (const branch of unfinished) await life.purge(branch)
  remove(store.state.projects, ({ id }) => store.branchesOf(id).length === 0)
  for (const branch of store.state.branches.filter(({ deleted }) => !deleted)) {
    for (const endpoint of store.endpointsOf(branch.id)) {
      endpoint.started = true
      await computes.openAsleep(endpoint)
    }
  }
  store.save()
}

/** Resolves when everything that is due is gone. */
export async function removeDue(neon: Neon): Promise<void> {
  const { clock, store, operations } = neon
  const life = branchLife(neon)
  const past = (time: number | undefined) => time !== undefined && time <= clock.now()
  const isDue = ({ deleted, expiresAt }: BranchRecord) => past(deleted ? deleted.until : expiresAt)
  await Promise.all(
    store.state.branches.filter(isDue).map((branch) =>
      operations.inLine(branch.projectId, async () => {
        if (!isDue(branch) || !store.state.branches.includes(branch)) return
        await (branch.deleted ? life.purge(branch) : life.delete(branch, 'ttl'))
      }),
    ),
  )
}
