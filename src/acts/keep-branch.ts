/** `ttl-on-failure`: the branch of a job that failed stays longer, so that somebody can look at what the job saw. */

import type { Inputs } from '../action/inputs.ts'
import type { SavedState } from '../action/state.ts'
import type { BranchProvider } from '../branch/provider.ts'
import { formatDuration } from '../branch/ttl.ts'
import type { Clock } from '../ground/clock.ts'
import type { Deadline } from '../ground/deadline.ts'
import type { Log } from '../ground/log.ts'

export type KeepBranch = {
  readonly inputs: Pick<Inputs, 'ttlOnFailureSeconds' | 'jobStatus'>
  readonly state: SavedState
  readonly provider: BranchProvider
  readonly clock: Clock
  readonly log: Log
  readonly deadline: Deadline
}

/** Whether it was kept. A branch that lives longer already, or that a newer run has made, is left as it is. */
export async function keepOnFailure({ inputs, state, provider, clock, log, deadline }: KeepBranch): Promise<boolean> {
  const { ttlOnFailureSeconds: seconds, jobStatus } = inputs
  if (seconds === undefined || jobStatus !== 'failure' || state.branch === undefined) return false
  try {
    const branch = await deadline.within('asking for the branch', provider.findBranch(state.branchName ?? ''))
    const until = new Date(clock.now().getTime() + seconds * 1000)
    if (branch === undefined || branch.uid !== state.branch.uid) return false
    if (branch.expiresAt === undefined || branch.expiresAt >= until) return false
    await deadline.within('keeping the branch', provider.extendBranch(branch, until))
    log.info(`The job failed: ${branch.name} is kept for ${formatDuration(seconds)}.`)
    return true
  } catch (error) {
    log.warning(`The branch could not be kept: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
