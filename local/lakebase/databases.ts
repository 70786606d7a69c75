/** Databases over HTTP: each is really created in the branch's Postgres, platform objects included. */
import pg from 'pg'
import { z } from 'zod'
import { badRequest, idNotFound, invalidParameter } from './api-error.ts'
import type { Lakebase } from './lakebase.ts'
import { page } from './paging.ts'
import type { BranchRecord, DatabaseRecord } from './records.ts'
import { idFrom } from './resource-names.ts'
import { type Call, flag, param, type Route, readBody } from './router.ts'
import { remove } from './store.ts'
import { maskedSpec } from './update-mask.ts'
import { formatTime } from './wire-time.ts'

const databaseSpec = z.object({ postgres_database: z.string().optional(), role: z.string().optional() })
const databaseBody = z.object({ spec: databaseSpec.optional() })
type DatabaseSpec = z.output<typeof databaseSpec>

const maskPaths = { 'spec.postgres_database': ['postgres_database'], 'spec.role': ['role'] }

export function databaseRoutes(lakebase: Lakebase): readonly Route[] {
  const { clock, store, switches, operations, computes } = lakebase
  const findBranch = (call: Call) => store.findBranch(param(call, 'project'), param(call, 'branch'))
  const find = (call: Call): DatabaseRecord => {
    const database = store.databasesOf(findBranch(call).uid).find(({ id }) => id === param(call, 'database'))
    if (!database) throw idNotFound('database')
    return database
  }
  const nameOf = (branch: BranchRecord, database: DatabaseRecord) => `${store.nameOf(branch)}/databases/${database.id}`
  const wire = (branch: BranchRecord, database: DatabaseRecord) => databaseToWire(database, store.nameOf(branch))
  const roleIn = (branch: BranchRecord, name: string) => {
    const role = store.rolesOf(branch.uid).find(({ id }) => name === `${store.nameOf(branch)}/roles/${id}`)
    if (!role) throw idNotFound('role')
    return role
  }

  const create = (call: Call) => {
    const branch = findBranch(call)
    const spec = readBody(databaseBody, call.body).spec ?? {}
    const id = idFrom('database_id', call.query['database_id'], spec.postgres_database)
    const databases = store.databasesOf(branch.uid)
    const existing = databases.find((database) => database.id === id)
    if (existing && flag(call.query, 'replace_existing')) return change(branch, existing, spec)
    const postgresDatabase = spec.postgres_database ?? id
    if (existing || databases.some((database) => database.postgresDatabase === postgresDatabase)) {
      throw badRequest('database with that name already exists')
    }
    if (!spec.role) throw invalidParameter(`Field 'role' is required, expected non-default value (not "")!`)
    const role = roleIn(branch, spec.role)
    const times = { createdAt: clock.now(), updatedAt: clock.now() }
    const database: DatabaseRecord = { branchUid: branch.uid, id, ...times, postgresDatabase, roleId: role.id }
    store.state.databases.push(database)
    return operations.start({
      kind: 'Database',
      on: 'create-database',
      name: nameOf(branch, database),
      key: branch.uid,
      run: async () => {
        const [name, owner] = [postgresDatabase, role.postgresRole].map((word) => pg.escapeIdentifier(word))
        await computes.runSql(branch, 'postgres', [`create database ${name} owner ${owner}`])
        return wire(branch, database)
      },
      abandon: () => forget(database),
    })
  }

  const forget = (database: DatabaseRecord) => {
    remove(store.state.databases, (candidate) => candidate === database)
    store.save()
  }

  const change = (branch: BranchRecord, database: DatabaseRecord, spec: Partial<DatabaseSpec>) => {
    const role = spec.role === undefined ? undefined : roleIn(branch, spec.role)
    const oldName = pg.escapeIdentifier(database.postgresDatabase)
    const newName = pg.escapeIdentifier(spec.postgres_database ?? database.postgresDatabase)
    return operations.start({
      kind: 'Database',
      on: 'update-database',
      name: nameOf(branch, database),
      key: branch.uid,
      run: async () => {
        const rename = oldName === newName ? [] : [`alter database ${oldName} rename to ${newName}`]
        const owner = role ? [`alter database ${newName} owner to ${pg.escapeIdentifier(role.postgresRole)}`] : []
        await computes.runSql(branch, 'postgres', [...rename, ...owner])
        database.postgresDatabase = spec.postgres_database ?? database.postgresDatabase
        database.roleId = role?.id ?? database.roleId
        database.updatedAt = clock.now()
        store.save()
        return wire(branch, database)
      },
    })
  }

  const update = (call: Call) => {
    const { spec } = readBody(databaseBody, call.body)
    const database = find(call)
    return change(findBranch(call), database, maskedSpec(call.query['update_mask'], spec, maskPaths))
  }

  const destroy = (call: Call) => {
    const branch = findBranch(call)
    const database = find(call)
    return operations.start({
      kind: 'Database',
      on: 'delete-database',
      name: nameOf(branch, database),
      key: branch.uid,
      run: async () => {
        const name = pg.escapeIdentifier(database.postgresDatabase)
        await computes.runSql(branch, 'postgres', [`drop database ${name} with (force)`])
        forget(database)
        return undefined
      },
    })
  }

  const list = (call: Call) => {
    const branch = findBranch(call)
    const rows = store.databasesOf(branch.uid).map((database) => wire(branch, database))
    return page('databases', rows, { query: call.query, maxPageSize: switches.max_page_size })
  }

  const collection = 'projects/:project/branches/:branch/databases'
  const one = `${collection}/:database`
  return [
    { method: 'POST', pattern: collection, on: 'create-database', handle: create },
    { method: 'GET', pattern: collection, on: 'list-databases', handle: list },
    { method: 'GET', pattern: one, on: 'get-database', handle: (call) => wire(findBranch(call), find(call)) },
    { method: 'PATCH', pattern: one, on: 'update-database', handle: update },
    { method: 'DELETE', pattern: one, on: 'delete-database', handle: destroy },
  ]
}

function databaseToWire(database: DatabaseRecord, parent: string): object {
  return {
    name: `${parent}/databases/${database.id}`,
    database_id: database.id,
    parent,
    create_time: formatTime(database.createdAt),
    update_time: formatTime(database.updatedAt),
    status: {
      database_id: database.id,
      postgres_database: database.postgresDatabase,
      role: `${parent}/roles/${database.roleId}`,
    },
  }
}
