/** A stamp that is believed: the branch's own, and of the pull request that asks. */
import type pg from 'pg'
import type { Branch } from '../branch/provider.ts'
import type { Trigger } from '../github/trigger.ts'
import { UserError } from '../ground/errors.ts'
import { readStamp, type Stamp } from './stamp.ts'

/** Undefined when the branch has none, or only the one of the branch it was forked from. UserError when it is somebody else's. */
export async function readOwnStamp(
  client: pg.ClientBase,
  branch: Branch,
  trigger: Pick<Trigger, 'repository' | 'pullRequest' | 'mergeGroup'>,
): Promise<Stamp | undefined> {
  const stamp = await readStamp(client)
  if (stamp === undefined || stamp.branch.uid !== branch.uid) return undefined
  assertMayShare(branch, stamp, trigger)
  return stamp
}

/** UserError when the branch was made for another pull request, or another repository, than this run is about. */
export function assertMayShare(
  branch: Branch,
  made: Owner,
  trigger: Pick<Trigger, 'repository' | 'pullRequest' | 'mergeGroup'>,
): void {
  const run = { repository: trigger.repository, prNumber: stampedNumber(trigger) }
  if (mayShare(made, run)) return
  throw new UserError(
    `The branch ${branch.name} was made for ${ownerOf(made)}, and this run is about ${ownerOf(run)}. ` +
      'It was left as it is. Give each its own name with `branch-name`, for example ci-{repository}-pr-{number}.',
  )
}

/** The pull request that a branch made by this run belongs to. */
export function stampedNumber({ pullRequest, mergeGroup }: Pick<Trigger, 'pullRequest' | 'mergeGroup'>) {
  return pullRequest?.number ?? mergeGroup?.prNumber
}

type Owner = Pick<Stamp, 'repository' | 'prNumber'>

/** A git branch may be pushed to before it has a pull request, and a workflow started by hand names none. */
function mayShare(made: Owner, run: Owner): boolean {
  const oneUnknown = made.prNumber === undefined || run.prNumber === undefined
  return made.repository === run.repository && (oneUnknown || made.prNumber === run.prNumber)
}

function ownerOf({ repository, prNumber }: Owner): string {
  return prNumber === undefined ? `no pull request of ${repository}` : `pull request #${prNumber} of ${repository}`
}
