/** Roles and their passwords, and databases: they belong to a branch, and a child begins with its parent's. */
import pg from 'pg'
import { z } from 'zod'
import { NeonError } from './api-error.ts'
import { newPassword } from './ids.ts'
import type { Neon } from './neon.ts'
import { createDatabaseSql, createRoleSql, ownPublicSql, setPasswordSql } from './platform-objects.ts'
import type { BranchRecord, DatabaseRecord, RoleRecord } from './records.ts'
import { type Call, created, nothing, ok, param, type Reply, type Route, readBody } from './router.ts'
import { remove } from './store.ts'
import { databaseToWire, operationToWire, roleToWire } from './wire.ts'

const roleBody = z.object({ role: z.object({ name: z.string().min(1).max(63), no_login: z.boolean().optional() }) })
const databaseBody = z.object({ database: z.object({ name: z.string().min(1).max(63), owner_name: z.string() }) })

export function roleRoutes(neon: Neon): readonly Route[] {
  const { clock, store, operations, computes, faults } = neon
  const branchOf = (call: Call) => store.branch(param(call, 'project'), param(call, 'branch'))
  const find = (call: Call) => store.role(branchOf(call), param(call, 'role'))
  const configure = (branch: BranchRecord, run: () => Promise<void>) =>
    operations
      .start({
        projectId: branch.projectId,
        branchId: branch.id,
        endpointId: store.endpointsOf(branch.id)[0]?.id,
        on: 'reset-password',
        actions: ['apply_config'],
        run,
      })
      .map(operationToWire)

  const create = (call: Call): Reply => {
    const branch = branchOf(call)
    const { name, no_login: isNoLogin } = readBody(roleBody, call.body).role
    if (store.rolesOf(branch.id).some((role) => role.name === name)) throw new NeonError(409, 'role already exists')
    const now = clock.now()
    const password = isNoLogin ? undefined : newPassword()
    const role: RoleRecord = { branchId: branch.id, name, password, createdAt: now, updatedAt: now }
    store.state.roles.push(role)
    const statements =
      password === undefined
        ? [`create role ${pg.escapeIdentifier(name)} nologin in role neon_superuser`]
        : createRoleSql(name, password)
    const begun = configure(branch, () => computes.runSql(branch, 'postgres', statements))
    return created({ role: roleToWire(role, { withPassword: true }), operations: begun })
  }

  const destroy = (call: Call): Reply => {
    const branch = branchOf(call)
    const role = store.rolesOf(branch.id).find(({ name }) => name === param(call, 'role'))
    if (!role) return nothing
    remove(store.state.roles, (other) => other === role)
    const begun = configure(branch, () =>
      computes.runSql(branch, 'postgres', [`drop role ${pg.escapeIdentifier(role.name)}`]),
    )
    return ok({ role: roleToWire(role), operations: begun })
  }

  const reveal = (call: Call): Reply => {
    const role = find(call)
    refuseWithoutStore(call)
    if (role.password === undefined) throw new NeonError(404, `role has no password; role_name:"${role.name}"`)
    return ok({ password: role.password })
  }

  /** The old password works until the operation is done; sessions end with it. */
  const reset = (call: Call): Reply => {
    const branch = branchOf(call)
    const role = find(call)
    const password = faults.take('password-kept', 'reset-password') ? (role.password ?? '') : newPassword()
    Object.assign(role, { password, updatedAt: clock.now() })
    const begun = configure(branch, () =>
      computes.runSql(branch, 'postgres', [
        setPasswordSql(role.name, password),
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = ${pg.escapeLiteral(role.name)}`,
      ]),
    )
    return ok({ role: roleToWire(role, { withPassword: true }), operations: begun })
  }

  const refuseWithoutStore = (call: Call) => {
    if (store.project(param(call, 'project')).storePasswords) return
    throw new NeonError(412, 'storing passwords is disabled for the project')
  }

  const list = (call: Call) => ok({ roles: store.rolesOf(branchOf(call).id).map((role) => roleToWire(role)) })
  const collection = 'projects/:project/branches/:branch/roles'
  const one = `${collection}/:role`
  return [
    { method: 'GET', pattern: collection, on: 'list-roles', handle: list },
    { method: 'POST', pattern: collection, on: 'create-role', changes: true, handle: create },
    { method: 'GET', pattern: one, on: 'get-role', handle: (call) => ok({ role: roleToWire(find(call)) }) },
    { method: 'DELETE', pattern: one, on: 'delete-role', changes: true, handle: destroy },
    { method: 'GET', pattern: `${one}/reveal_password`, on: 'reveal-password', handle: reveal },
    { method: 'POST', pattern: `${one}/reset_password`, on: 'reset-password', changes: true, handle: reset },
  ]
}

export function databaseRoutes(neon: Neon): readonly Route[] {
  const { clock, store, operations, computes } = neon
  const branchOf = (call: Call) => store.branch(param(call, 'project'), param(call, 'branch'))
  const find = (call: Call) => store.database(branchOf(call), param(call, 'database'))
  const configure = (branch: BranchRecord, run: () => Promise<void>) =>
    operations
      .start({
        projectId: branch.projectId,
        branchId: branch.id,
        on: 'create-database',
        actions: ['apply_config'],
        run,
      })
      .map(operationToWire)

  const create = (call: Call): Reply => {
    const branch = branchOf(call)
    const { name, owner_name: ownerName } = readBody(databaseBody, call.body).database
    store.role(branch, ownerName)
    if (store.databasesOf(branch.id).some((database) => database.name === name)) {
      throw new NeonError(409, 'database already exists')
    }
    const now = clock.now()
    const id = store.state.nextDatabaseId++
    const database: DatabaseRecord = { branchId: branch.id, id, name, ownerName, createdAt: now, updatedAt: now }
    store.state.databases.push(database)
    const begun = configure(branch, async () => {
      await computes.runSql(branch, 'postgres', createDatabaseSql(name, ownerName))
      await computes.runSql(branch, name, ownPublicSql(ownerName))
    })
    return created({ database: databaseToWire(database), operations: begun })
  }

  const destroy = (call: Call): Reply => {
    const branch = branchOf(call)
    const database = store.databasesOf(branch.id).find(({ name }) => name === param(call, 'database'))
    if (!database) return nothing
    remove(store.state.databases, (other) => other === database)
    const begun = configure(branch, () =>
      computes.runSql(branch, 'postgres', [`drop database ${pg.escapeIdentifier(database.name)} with (force)`]),
    )
    return ok({ database: databaseToWire(database), operations: begun })
  }

  const list = (call: Call) => ok({ databases: store.databasesOf(branchOf(call).id).map(databaseToWire) })
  const collection = 'projects/:project/branches/:branch/databases'
  const one = `${collection}/:database`
  return [
    { method: 'GET', pattern: collection, on: 'list-databases', handle: list },
    { method: 'POST', pattern: collection, on: 'create-database', changes: true, handle: create },
    { method: 'GET', pattern: one, on: 'get-database', handle: (call) => ok({ database: databaseToWire(find(call)) }) },
    { method: 'DELETE', pattern: one, on: 'delete-database', changes: true, handle: destroy },
  ]
}
