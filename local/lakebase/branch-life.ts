/**
 * What happens to a branch, its computes and its data, without HTTP: recorded, forked, soft-deleted, brought back, purged.
 * The state file is written before data is removed and after it is made, so that a restart knows what is half done.
 */
import { defaultComputeSettings } from './compute-settings.ts'
import type { Lakebase } from './lakebase.ts'
import type { BranchRecord, ComputeSettings, EndpointRecord, ProjectRecord } from './records.ts'
import { newBranchUid, newEndpointUid } from './resource-names.ts'

/** How long a soft-deleted branch or project can be brought back. */
export const recoveryMilliseconds = 7 * 24 * 3600 * 1000

export type NewBranchRecord = {
  readonly project: ProjectRecord
  readonly id: string
  readonly source?: BranchRecord | undefined
  readonly expiresAt?: number | undefined
  readonly isProtected: boolean
}

export type BranchLife = {
  /** Records a branch that is INIT, with its implicit compute. */
  record(branch: NewBranchRecord): BranchRecord
  /** Copies the source's data, roles and databases, and opens the compute. */
  fork(source: BranchRecord, branch: BranchRecord): Promise<void>
  /** Opens the computes of a branch that has its data now. */
  open(branch: BranchRecord): Promise<void>
  markDeleting(branch: BranchRecord, purge: boolean): void
  unmark(branch: BranchRecord): void
  softDelete(branch: BranchRecord): Promise<void>
  undelete(branch: BranchRecord): Promise<void>
  purge(branch: BranchRecord): Promise<void>
}

export function branchLife({ clock, store, switches, faults, computes }: Lakebase): BranchLife {
  const enter = (branch: BranchRecord, changes: Partial<BranchRecord>) => {
    Object.assign(branch, { pending: undefined, stateChangedAt: clock.now(), updatedAt: clock.now(), ...changes })
    store.save()
  }
  const settingsFor = (project: ProjectRecord, isDefault: boolean): ComputeSettings =>
    isDefault ? { ...project.endpointSettings, suspendSeconds: undefined } : project.endpointSettings
  const closeAll = (branch: BranchRecord) =>
    Promise.all(store.endpointsOf(branch.uid).map((endpoint) => computes.close(endpoint)))

  const life: BranchLife = {
    record: ({ project, id, source, expiresAt, isProtected }) => {
      const now = clock.now()
      const branch: BranchRecord = {
        uid: newBranchUid(),
        projectUid: project.uid,
        id,
        createdAt: now,
        updatedAt: now,
        state: 'INIT',
        pending: 'READY',
        stateChangedAt: now,
        isDefault: source === undefined,
        isProtected,
        source: source && { branchUid: source.uid, branchName: store.nameOf(source), lsn: '0/0', time: now },
        expiresAt,
        logicalSize: source?.logicalSize ?? 0,
      }
      store.state.branches.push(branch)
      if (switches.auto_primary || source === undefined) {
        store.state.endpoints.push(
          newEndpoint(branch, { id: 'primary', settings: settingsFor(project, branch.isDefault) }),
        )
      }
      store.save()
      return branch
    },
    fork: async (source, branch) => {
      const { lsn, logicalSize } = await computes.fork(source, branch)
      const copies = { branchUid: branch.uid }
      store.state.roles.push(...store.rolesOf(source.uid).map((role) => ({ ...role, ...copies })))
      store.state.databases.push(...store.databasesOf(source.uid).map((database) => ({ ...database, ...copies })))
      enter(branch, {
        state: 'READY',
        logicalSize,
        source: branch.source && { ...branch.source, lsn, time: clock.now() },
      })
      const pending = faults.take('branch-pending', 'create-branch')
      if (pending) branch.pendingUntil = clock.now() + (pending.seconds ?? 2) * 1000
      await life.open(branch)
    },
    open: async (branch) => {
      const pending = faults.take('endpoint-pending', 'create-branch')
      for (const endpoint of store.endpointsOf(branch.uid)) {
        if (pending) endpoint.pendingUntil = clock.now() + (pending.seconds ?? 2) * 1000
        await computes.open(endpoint)
      }
      store.save()
    },
    markDeleting: (branch, purge) => {
      branch.pending = purge ? 'PURGE' : 'DELETED'
      store.save()
    },
    unmark: (branch) => {
      branch.pending = undefined
      store.save()
    },
    softDelete: async (branch) => {
      await closeAll(branch)
      enter(branch, { state: 'DELETED', deletedAt: clock.now(), purgeAt: clock.now() + recoveryMilliseconds })
    },
    // A branch that comes back has lost its expiry.
    undelete: async (branch) => {
      enter(branch, { state: 'READY', deletedAt: undefined, purgeAt: undefined, expiresAt: undefined })
      await life.open(branch)
    },
    purge: async (branch) => {
      life.markDeleting(branch, true)
      await closeAll(branch)
      await computes.remove(branch)
      store.dropBranch(branch)
      store.save()
    },
  }

  const newEndpoint = (branch: BranchRecord, { id, settings }: { id: string; settings: ComputeSettings }) =>
    endpointRecord({ branch, id, settings, now: clock.now(), address: computes.nextAddress() })
  return life
}

export type NewEndpointRecord = {
  readonly branch: BranchRecord
  readonly id: string
  readonly settings?: ComputeSettings | undefined
  readonly now: number
  readonly address: string
}

export function endpointRecord({ branch, id, settings, now, address }: NewEndpointRecord): EndpointRecord {
  return {
    uid: newEndpointUid(),
    branchUid: branch.uid,
    id,
    createdAt: now,
    updatedAt: now,
    address,
    settings: settings ?? defaultComputeSettings,
    disabled: false,
    started: false,
  }
}
