/**
 * `migrated`: a step between those that migrate and those that test, which says to whoever watches that the migration is over.
 * It needs neither the service nor GitHub.
 */
import { clock } from '../action/collaborators.ts'
import { findWatched } from '../action/run-folder.ts'
import type { Runner } from '../action/runner.ts'
import { tellMigrated } from '../migration/observer/observer-process.ts'

export async function migrated({ env, log }: Runner): Promise<void> {
  const watched = await findWatched(env)
  if (watched.length === 0)
    return log.notice('No step of this job is watching: there is nobody to tell that the migration is over.')
  for (const { folder, branchName } of watched) {
    const isNoted = await tellMigrated({ folder, clock })
    if (isNoted) log.info(`The migration of ${branchName} is over: what later steps do is not counted as its doing.`)
    else
      log.warning(
        `Nobody watches ${branchName} any more: what the report says of its migration is what was seen until then.`,
      )
  }
}
