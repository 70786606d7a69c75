/** The ways a branch comes to be, is overwritten, and goes, data and computes included. */
import { newEndpointId, newPassword, newTimelineId } from './ids.ts'
import type { Neon } from './neon.ts'
import { setPasswordSql } from './platform-objects.ts'
import type { BranchRecord, ComputeSize, EndpointRecord, RoleRecord } from './records.ts'
import { remove } from './store.ts'

const recoveryMilliseconds = 7 * 24 * 3600 * 1000

export type NewEndpoint = {
  readonly branch: Pick<BranchRecord, 'id' | 'projectId'>
  readonly type: EndpointRecord['type']
  readonly size: ComputeSize
  readonly suspendSeconds: number
  readonly disabled?: boolean | undefined
}

export type BranchLife = {
  endpoint(wanted: NewEndpoint): EndpointRecord
  /** What the service knows of the source's roles and databases, for the branch. */
  inherit(source: BranchRecord, branch: BranchRecord): void
  /** Fills the branch with its source's data. */
  fork(source: BranchRecord, branch: BranchRecord): Promise<void>
  open(branch: BranchRecord): Promise<void>
  /** Overwrites the branch with the source's data; what it held goes to `preserved`, where there is one. */
  restore(branch: BranchRecord, source: BranchRecord, preserved: BranchRecord | undefined): Promise<void>
  /** Ends it as the switches say: gone, or kept for recovery. */
  delete(branch: BranchRecord, by: 'user' | 'ttl'): Promise<void>
  purge(branch: BranchRecord): Promise<void>
}

export function branchLife({ clock, store, switches, computes }: Neon): BranchLife {
  const enter = (branch: BranchRecord, changes: Partial<BranchRecord>) => {
    Object.assign(branch, { pending: undefined, stateChangedAt: clock.now(), updatedAt: clock.now(), ...changes })
    store.save()
  }
  const close = async (branch: BranchRecord) => {
    for (const endpoint of store.endpointsOf(branch.id)) await computes.close(endpoint)
  }
  /** On a child of a protected branch, Neon makes new passwords itself. */
  const renewPasswords = async (branch: BranchRecord) => {
    const roles = store.rolesOf(branch.id).filter(({ password }) => password !== undefined)
    for (const role of roles) role.password = newPassword()
    await applyPasswords(branch, roles)
  }
  const applyPasswords = (branch: BranchRecord, roles: readonly RoleRecord[]) =>
    computes.runSql(
      branch,
      'postgres',
      roles.map(({ name, password }) => setPasswordSql(name, password ?? '')),
    )
  const life: BranchLife = {
    endpoint: ({ branch, type, size, suspendSeconds, disabled = false }) => {
      const now = clock.now()
      const endpoint: EndpointRecord = {
        id: newEndpointId(),
        projectId: branch.projectId,
        branchId: branch.id,
        type,
        address: computes.nextAddress(),
        ...size,
        suspendSeconds,
        disabled,
        createdAt: now,
        updatedAt: now,
        started: false,
      }
      store.state.endpoints.push(endpoint)
      return endpoint
    },
    inherit: (source, branch) => {
      const copies = { branchId: branch.id }
      store.state.roles.push(...store.rolesOf(source.id).map((role) => ({ ...role, ...copies })))
      store.state.databases.push(
        ...store
          .databasesOf(source.id)
          .map((database) => ({ ...database, ...copies, id: store.state.nextDatabaseId++ })),
      )
    },
    fork: async (source, branch) => {
      const { lsn, logicalSize } = await computes.fork(source, branch)
      const forkedAt = clock.now()
      if (branch.initSource !== 'parent-data') {
        for (const database of await computes.userDatabases(branch)) await computes.runSql(branch, database, [emptySql])
        enter(branch, { state: 'ready', logicalSize })
      } else {
        enter(branch, { state: 'ready', logicalSize, parentLsn: lsn, parentTime: forkedAt })
      }
      await life.open(branch)
      if (source.isProtected) await renewPasswords(branch)
      store.save()
    },
    open: async (branch) => {
      for (const endpoint of store.endpointsOf(branch.id)) await computes.open(endpoint)
      store.save()
    },
    restore: async (branch, source, preserved) => {
      const passwords = new Map(store.rolesOf(branch.id).map(({ name, password }) => [name, password]))
      await close(branch)
      if (preserved) await computes.handOver(branch, preserved)
      else await computes.remove(branch)
      const { lsn, logicalSize } = await computes.fork(source, branch)
      const own = (row: { readonly branchId: string }) => row.branchId === branch.id
      if (preserved) life.inherit(branch, preserved)
      remove(store.state.roles, own)
      remove(store.state.databases, own)
      life.inherit(source, branch)
      const kept = store.rolesOf(branch.id).filter(({ name }) => passwords.get(name) !== undefined)
      for (const role of kept) role.password = passwords.get(role.name)
      const now = clock.now()
      enter(branch, {
        state: 'ready',
        logicalSize,
        timelineId: newTimelineId(),
        parentId: source.id,
        parentLsn: lsn,
        parentTime: now,
        lastResetAt: now,
        expiresAt: branch.ttlSeconds === undefined ? branch.expiresAt : now + branch.ttlSeconds * 1000,
      })
      if (preserved) enter(preserved, { state: 'ready' })
      await life.open(branch)
      await applyPasswords(branch, kept)
    },
    delete: async (branch, by) => {
      await close(branch)
      if (switches.soft_delete === 'off') return life.purge(branch)
      const at = clock.now()
      enter(branch, { deleted: { at, until: at + recoveryMilliseconds, by } })
    },
    purge: async (branch) => {
      await close(branch)
      await computes.remove(branch)
      store.dropBranch(branch)
      store.save()
    },
  }
  return life
}

/** The schema stays, and no row. */
const emptySql = `
do $$
declare
  tables text;
begin
  select string_agg(format('%I.%I', schemaname, tablename), ', ') into tables
  from pg_catalog.pg_tables where schemaname not in ('pg_catalog', 'information_schema');
  if tables is not null then execute 'truncate ' || tables || ' restart identity cascade'; end if;
end
$$`
