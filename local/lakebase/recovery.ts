/**
 * Picks up after the last run on the same data folder, however it ended: what was half made or half removed goes, what was
 * under way ends in an error, and every other branch is reachable again at its old address, asleep.
 */
import { ApiError, traced } from './api-error.ts'
import { branchLife } from './branch-life.ts'
import type { Lakebase } from './lakebase.ts'
import type { BranchRecord } from './records.ts'

export async function recoverState(lakebase: Lakebase): Promise<void> {
  const { store, computes } = lakebase
  const life = branchLife(lakebase)
  await computes.recover()
  const interrupted = new ApiError(500, 'ABORTED', traced('The operation was interrupted')).toBody()
  for (const operation of store.state.operations) operation.outcome ??= { error: interrupted }
  const unfinished = ({ state, pending }: BranchRecord) => state === 'INIT' || pending === 'PURGE'
  for (const branch of store.state.branches.filter(unfinished)) await life.purge(branch)
  for (const branch of store.state.branches) if (branch.pending !== undefined) life.unmark(branch)
  for (const project of store.state.projects.filter((project) => store.branchesOf(project).length === 0)) {
    store.dropProject(project)
  }
  for (const branch of store.state.branches) {
    const asleep = branch.state === 'DELETED' || isDeletedProject(lakebase, branch.projectUid)
    for (const endpoint of asleep ? [] : store.endpointsOf(branch.uid)) {
      endpoint.started = true
      await computes.openAsleep(endpoint)
    }
  }
  store.save()
}

function isDeletedProject({ store }: Lakebase, projectUid: string): boolean {
  return store.state.projects.find(({ uid }) => uid === projectUid)?.deletedAt !== undefined
}
