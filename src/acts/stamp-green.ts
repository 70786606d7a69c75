/** Writes into the branch that a job went through on it, at which commit: what `promote` asks for. */

import type { Inputs } from '../action/inputs.ts'
import type { SavedState } from '../action/state.ts'
import { openCompute } from '../branch/open-branch.ts'
import type { BranchProvider } from '../branch/provider.ts'
import type { Trigger } from '../github/trigger.ts'
import type { Clock } from '../ground/clock.ts'
import type { Deadline } from '../ground/deadline.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { Log } from '../ground/log.ts'
import { redactServerError } from '../postgres/redact.ts'
import { readSslCa } from '../postgres/ssl-ca.ts'
import type { Report } from '../report/report.ts'
import { judge } from '../report/verdict.ts'
import { updateStamp } from './stamp.ts'

export type StampGreen = {
  readonly inputs: Inputs
  readonly state: SavedState
  readonly trigger: Trigger
  readonly provider: BranchProvider
  readonly clock: Clock
  readonly log: Log
  readonly deadline: Deadline
}

/** The job went through so far, its tests among it, and what it did to the schema is known. */
export function isValidated(report: Report): boolean {
  const { level } = judge(report)
  return report.jobStatus === 'success' && level !== 'failed' && level !== 'not-measured'
}

/** A branch that cannot be stamped cannot be promoted; the job is none the worse. */
export async function stampGreen(stamping: StampGreen): Promise<void> {
  const { deadline, log } = stamping
  try {
    await deadline.within('the record in the branch', stamp(stamping))
  } catch (error) {
    const isSaid = error instanceof UserError || error instanceof UpstreamError
    const why = isSaid ? error.message : `${redactServerError(error).message}.`
    log.warning(`That the job went through could not be written into the branch: ${why}`)
  }
}

async function stamp({ inputs, state, trigger, provider, clock, log, deadline }: StampGreen): Promise<void> {
  const branch = await provider.findBranch(state.branchName ?? '')
  if (branch === undefined || branch.uid !== state.branch?.uid) return
  const tls = inputs.sslCa === undefined ? undefined : { ca: await readSslCa(inputs.sslCa) }
  const access = { provider, database: inputs.database, tls, clock, log, signal: deadline.signal }
  const { client } = await openCompute(access, await provider.compute(branch), connectTimeoutSeconds)
  try {
    const green = { sha: trigger.sha, runId: trigger.runId, at: clock.now().toISOString() }
    await updateStamp(client, branch, { green })
  } finally {
    await client.end()
  }
}

/** Post steps have little time together, and the branch was awake a moment ago. */
const connectTimeoutSeconds = 30
