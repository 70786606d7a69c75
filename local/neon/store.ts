/** The stand-in's memory: one JSON file in its data folder, replaced as a whole. It holds keys and passwords: only its owner may read it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../src/ground/errors.ts'
import { keptIn } from '../service/state-file.ts'
import { NeonError, notFound } from './api-error.ts'
import type { BranchRecord, DatabaseRecord, EndpointRecord, ProjectRecord, RoleRecord, State } from './records.ts'

export type Store = {
  readonly state: State
  save(): void
  /** The find functions throw the service's 404; what is kept for recovery does not count as there. */
  project(id: string): ProjectRecord
  branch(projectId: string, id: string): BranchRecord
  endpoint(projectId: string, id: string): EndpointRecord
  role(branch: BranchRecord, name: string): RoleRecord
  database(branch: BranchRecord, name: string): DatabaseRecord
  /** Those that are not deleted. */
  branchesOf(projectId: string): readonly BranchRecord[]
  childrenOf(branch: BranchRecord): readonly BranchRecord[]
  endpointsOf(branchId: string): readonly EndpointRecord[]
  rolesOf(branchId: string): readonly RoleRecord[]
  databasesOf(branchId: string): readonly DatabaseRecord[]
  /** Forgets a branch and all that hangs on it. */
  dropBranch(branch: BranchRecord): void
}

export function openStore(dataDir: string, log: (line: string) => void): Store {
  const file = join(dataDir, 'state.json')
  const state = existsSync(file) ? readState(file) : emptyState()
  const store: Store = {
    state,
    save: keptIn(file, state, log),
    project: (id) =>
      orNotFound(
        state.projects.find((project) => project.id === id),
        'project',
      ),
    branch: (projectId, id) => {
      store.project(projectId)
      return orNotFound(
        store.branchesOf(projectId).find((branch) => branch.id === id),
        'branch',
      )
    },
    endpoint: (projectId, id) => {
      store.project(projectId)
      const endpoint = state.endpoints.find((candidate) => candidate.id === id && candidate.projectId === projectId)
      return orNotFound(endpoint, 'endpoint')
    },
    role: (branch, name) => {
      const role = store.rolesOf(branch.id).find((candidate) => candidate.name === name)
      if (role) return role
      throw new NeonError(404, `role not found for branch; role_name:"${name}", branch_id:"${branch.id}"`)
    },
    database: (branch, name) => {
      const database = store.databasesOf(branch.id).find((candidate) => candidate.name === name)
      return orNotFound(database, 'database')
    },
    branchesOf: (projectId) => state.branches.filter((branch) => branch.projectId === projectId && !branch.deleted),
    childrenOf: (branch) => store.branchesOf(branch.projectId).filter(({ parentId }) => parentId === branch.id),
    endpointsOf: (branchId) => state.endpoints.filter((endpoint) => endpoint.branchId === branchId),
    rolesOf: (branchId) => state.roles.filter((role) => role.branchId === branchId),
    databasesOf: (branchId) => state.databases.filter((database) => database.branchId === branchId),
    dropBranch: (branch) => {
      for (const rows of [state.endpoints, state.roles, state.databases]) {
        remove<{ readonly branchId: string }>(rows, ({ branchId }) => branchId === branch.id)
      }
      remove(state.branches, ({ id }) => id === branch.id)
    },
  }
  return store
}

/** Removes in place the rows that match. */
export function remove<Row>(rows: Row[], matches: (row: Row) => boolean): void {
  rows.splice(0, rows.length, ...rows.filter((row) => !matches(row)))
}

function orNotFound<Row>(row: Row | undefined, what: string): Row {
  if (row === undefined) throw notFound(what)
  return row
}

function emptyState(): State {
  return {
    version: 1,
    projects: [],
    branches: [],
    endpoints: [],
    roles: [],
    databases: [],
    operations: [],
    keys: [],
    nextAddress: 1,
    nextDatabaseId: 1001,
    advancedSeconds: 0,
  }
}

function readState(file: string): State {
  const state = JSON.parse(readFileSync(file, 'utf8')) as State
  if (state.version !== 1) throw new UserError(`${file} was written by another version. Choose another data folder.`)
  return state
}
