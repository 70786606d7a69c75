/**
 * The stand-in's memory: one JSON file in its data folder, replaced as a whole so that a kill leaves either the old state
 * or the new. Only its owner may read it: every token is derived from the key in it.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../src/ground/errors.ts'
import { keptIn } from '../service/state-file.ts'
import { idNotFound } from './api-error.ts'
import type { BranchRecord, DatabaseRecord, EndpointRecord, ProjectRecord, RoleRecord, State } from './records.ts'
import { branchName } from './resource-names.ts'

export type Store = {
  readonly state: State
  save(): void
  /** The find functions throw the service's 404; what is soft-deleted does not count as there. */
  findProject(projectId: string): ProjectRecord
  findBranch(projectId: string, branchId: string): BranchRecord
  findEndpoint(projectId: string, branchId: string, endpointId: string): EndpointRecord
  branchByUid(uid: string): BranchRecord | undefined
  nameOf(branch: BranchRecord): string
  branchesOf(project: ProjectRecord): readonly BranchRecord[]
  childrenOf(branch: BranchRecord): readonly BranchRecord[]
  endpointsOf(branchUid: string): readonly EndpointRecord[]
  rolesOf(branchUid: string): readonly RoleRecord[]
  databasesOf(branchUid: string): readonly DatabaseRecord[]
  /** Forgets a branch and all that hangs on it. */
  dropBranch(branch: BranchRecord): void
  dropProject(project: ProjectRecord): void
}

export function openStore(dataDir: string, log: (line: string) => void): Store {
  const file = join(dataDir, 'state.json')
  const state = existsSync(file) ? readState(file) : emptyState()
  const projectOf = (branch: BranchRecord) => state.projects.find(({ uid }) => uid === branch.projectUid)
  const store: Store = {
    state,
    save: keptIn(file, state, log),
    findProject: (projectId) =>
      orNotFound(
        'project',
        state.projects.find(({ id, deletedAt }) => id === projectId && deletedAt === undefined),
      ),
    findBranch: (projectId, branchId) => {
      const live = store.branchesOf(store.findProject(projectId)).filter(({ state }) => state !== 'DELETED')
      return orNotFound(
        'branch',
        live.find(({ id }) => id === branchId),
      )
    },
    findEndpoint: (projectId, branchId, endpointId) => {
      const branch = store.findBranch(projectId, branchId)
      return orNotFound(
        'endpoint',
        store.endpointsOf(branch.uid).find(({ id }) => id === endpointId),
      )
    },
    branchByUid: (uid) => state.branches.find((branch) => branch.uid === uid),
    nameOf: (branch) => branchName(projectOf(branch)?.id ?? '', branch.id),
    branchesOf: (project) => state.branches.filter(({ projectUid }) => projectUid === project.uid),
    childrenOf: (branch) =>
      state.branches.filter(({ source, state }) => source?.branchUid === branch.uid && state !== 'DELETED'),
    endpointsOf: (branchUid) => state.endpoints.filter((endpoint) => endpoint.branchUid === branchUid),
    rolesOf: (branchUid) => state.roles.filter((role) => role.branchUid === branchUid),
    databasesOf: (branchUid) => state.databases.filter((database) => database.branchUid === branchUid),
    dropBranch: (branch) => {
      for (const rows of [state.endpoints, state.roles, state.databases]) {
        remove<{ readonly branchUid: string }>(rows, ({ branchUid }) => branchUid === branch.uid)
      }
      remove(state.branches, ({ uid }) => uid === branch.uid)
    },
    dropProject: (project) => {
      for (const branch of store.branchesOf(project)) store.dropBranch(branch)
      remove(state.projects, ({ uid }) => uid === project.uid)
    },
  }
  return store
}

/** Removes in place the rows that match. */
export function remove<Row>(rows: Row[], matches: (row: Row) => boolean): void {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]
    if (row !== undefined && matches(row)) rows.splice(index, 1)
  }
}

export function orNotFound<Row>(noun: string, row: Row | undefined): Row {
  if (row === undefined) throw idNotFound(noun)
  return row
}

function emptyState(): State {
  return {
    version: 1,
    signingKey: randomBytes(32).toString('hex'),
    projects: [],
    branches: [],
    endpoints: [],
    roles: [],
    databases: [],
    operations: [],
    nextAddress: 1,
    advancedSeconds: 0,
  }
}

function readState(file: string): State {
  const state = JSON.parse(readFileSync(file, 'utf8')) as State
  if (state.version !== 1) throw new UserError(`${file} was written by another version. Choose another data folder.`)
  return state
}
