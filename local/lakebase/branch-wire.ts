/** A branch as clients see it: status only, `spec` is not echoed today. */
import type { Lakebase } from './lakebase.ts'
import type { BranchRecord } from './records.ts'
import { formatOptionalTime, formatTime } from './wire-time.ts'

export function branchToWire(branch: BranchRecord, { clock, store, switches }: Lakebase): object {
  const name = store.nameOf(branch)
  return {
    name,
    branch_id: branch.id,
    uid: branch.uid,
    parent: name.slice(0, name.indexOf('/branches/')),
    create_time: formatTime(branch.createdAt),
    update_time: formatTime(branch.updatedAt),
    ...(switches.echo_spec ? { spec: specOf(branch) } : {}),
    status: {
      branch_id: branch.id,
      ...statesOf(branch, clock.now()),
      state_change_time: formatTime(branch.stateChangedAt),
      default: branch.isDefault,
      is_protected: branch.isProtected,
      source_branch: branch.source?.branchName,
      source_branch_lsn: branch.source?.lsn,
      source_branch_time: formatOptionalTime(branch.source?.time),
      expire_time: formatOptionalTime(branch.expiresAt),
      delete_time: formatOptionalTime(branch.deletedAt),
      purge_time: formatOptionalTime(branch.purgeAt),
      logical_size_bytes: branch.logicalSize,
    },
  }
}

function specOf(branch: BranchRecord): object {
  const expiry =
    branch.expiresAt === undefined ? { no_expiry: true } : { expire_time: formatOptionalTime(branch.expiresAt) }
  return { source_branch: branch.source?.branchName, is_protected: branch.isProtected, ...expiry }
}

function statesOf(branch: BranchRecord, now: number): { current_state: string; pending_state: string | undefined } {
  if (branch.pending === 'PURGE') return { current_state: branch.state, pending_state: 'DELETED' }
  if ((branch.pendingUntil ?? 0) > now) return { current_state: 'INIT', pending_state: 'READY' }
  return { current_state: branch.state, pending_state: branch.pending }
}
