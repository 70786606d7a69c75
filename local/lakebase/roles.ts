/**
 * Postgres roles over HTTP. A role of an identity is logged into with that identity's tokens; roles belong to a branch and
 * are copied when it is forked, so one that is made on the parent later is missing on the child.
 */
import pg from 'pg'
import { z } from 'zod'
import { ApiError, badRequest, invalidParameter, traced } from './api-error.ts'
import type { Lakebase } from './lakebase.ts'
import { page } from './paging.ts'
import type { AuthMethod, BranchRecord, IdentityType, RoleRecord } from './records.ts'
import { idFrom } from './resource-names.ts'
import { roleSql } from './role-sql.ts'
import { type Call, flag, param, type Route, readBody } from './router.ts'
import { remove } from './store.ts'
import { maskedSpec } from './update-mask.ts'
import { formatTime } from './wire-time.ts'

const attributeNames = ['createdb', 'createrole', 'bypassrls'] as const

const roleSpec = z.object({
  postgres_role: z.string().optional(),
  identity_type: z.enum(['USER', 'SERVICE_PRINCIPAL', 'GROUP', 'IDENTITY_TYPE_UNSPECIFIED']).optional(),
  auth_method: z.enum(['LAKEBASE_OAUTH_V1', 'PG_PASSWORD_SCRAM_SHA_256', 'NO_LOGIN']).optional(),
  membership_roles: z.array(z.literal('DATABRICKS_SUPERUSER')).optional(),
  attributes: z
    .object({
      createdb: z.boolean().default(false),
      createrole: z.boolean().default(false),
      bypassrls: z.boolean().default(false),
    })
    .optional(),
})
const roleBody = z.object({ spec: roleSpec.optional() })
type RoleSpec = z.output<typeof roleSpec>

const maskPaths = {
  'spec.auth_method': ['auth_method'],
  'spec.membership_roles': ['membership_roles'],
  'spec.attributes': ['attributes'],
  ...Object.fromEntries(attributeNames.map((name) => [`spec.attributes.${name}`, ['attributes']])),
}

export function roleRoutes(lakebase: Lakebase): readonly Route[] {
  const { clock, store, switches, operations, computes } = lakebase
  const findBranch = async (call: Call) => {
    const branch = store.findBranch(param(call, 'project'), param(call, 'branch'))
    await computes.learnRoles(branch)
    return branch
  }
  const find = (branch: BranchRecord, call: Call) => findRole(branch, param(call, 'role'))
  const findRole = (branch: BranchRecord, id: string): RoleRecord => {
    const role = store.rolesOf(branch.uid).find((candidate) => candidate.id === id)
    if (!role) throw new ApiError(404, 'NOT_FOUND', traced(`role not found; role_id:"${id}"`))
    return role
  }
  const nameOf = (branch: BranchRecord, role: RoleRecord) => `${store.nameOf(branch)}/roles/${role.id}`
  const wire = (branch: BranchRecord, role: RoleRecord) => roleToWire(role, nameOf(branch, role))
  const run = (branch: BranchRecord, sql: readonly string[]) => computes.runSql(branch, 'postgres', sql)

  const create = async (call: Call) => {
    const branch = await findBranch(call)
    const spec = readBody(roleBody, call.body).spec ?? {}
    const id = idFrom('role_id', call.query['role_id'], spec.postgres_role)
    const roles = store.rolesOf(branch.uid)
    const existing = roles.find((role) => role.id === id)
    if (existing && flag(call.query, 'replace_existing')) return change(branch, existing, spec)
    const postgresRole = spec.postgres_role ?? id
    if (existing || roles.some((role) => role.postgresRole === postgresRole)) {
      throw badRequest('role with that name already exists')
    }
    const role = newRole(branch, id, { ...spec, postgres_role: postgresRole })
    store.state.roles.push(role)
    return operations.start({
      kind: 'Role',
      on: 'create-role',
      name: nameOf(branch, role),
      key: branch.uid,
      run: async () => {
        await run(branch, roleSql(role, 'create'))
        return wire(branch, role)
      },
      abandon: () => forget(role),
    })
  }

  const newRole = (branch: BranchRecord, id: string, spec: RoleSpec): RoleRecord => {
    const identityType = spec.identity_type === 'IDENTITY_TYPE_UNSPECIFIED' ? undefined : spec.identity_type
    return {
      branchUid: branch.uid,
      id,
      createdAt: clock.now(),
      updatedAt: clock.now(),
      postgresRole: spec.postgres_role ?? id,
      identityType,
      authMethod: checkedAuthMethod(identityType, spec.auth_method),
      superuser: (spec.membership_roles ?? []).length > 0,
      attributes: spec.attributes ?? { createdb: false, createrole: false, bypassrls: false },
    }
  }

  const forget = (role: RoleRecord) => {
    remove(store.state.roles, (candidate) => candidate === role)
    store.save()
  }

  const change = (branch: BranchRecord, role: RoleRecord, spec: Partial<RoleSpec>) =>
    operations.start({
      kind: 'Role',
      on: 'update-role',
      name: nameOf(branch, role),
      key: branch.uid,
      run: async () => {
        const changed: RoleRecord = {
          ...role,
          authMethod: spec.auth_method ?? role.authMethod,
          superuser: spec.membership_roles ? spec.membership_roles.length > 0 : role.superuser,
          attributes: spec.attributes ?? role.attributes,
          updatedAt: clock.now(),
        }
        await run(branch, roleSql(changed, 'alter'))
        Object.assign(role, changed)
        store.save()
        return wire(branch, role)
      },
    })

  const update = async (call: Call) => {
    const { spec } = readBody(roleBody, call.body)
    const branch = await findBranch(call)
    const role = find(branch, call)
    const changed = maskedSpec(call.query['update_mask'], spec, maskPaths)
    return change(branch, role, { ...changed, ...oneByOne(call.query['update_mask'], changed, role) })
  }

  const destroy = async (call: Call) => {
    const branch = await findBranch(call)
    const role = find(branch, call)
    const heirName = call.query['reassign_owned_to']
    const heir = heirName === undefined ? undefined : findRole(branch, heirName.split('/').at(-1) ?? '')
    return operations.start({
      kind: 'Role',
      on: 'delete-role',
      name: nameOf(branch, role),
      key: branch.uid,
      run: async () => {
        const name = pg.escapeIdentifier(role.postgresRole)
        for (const database of heir ? store.databasesOf(branch.uid) : []) {
          const reassign = `reassign owned by ${name} to ${pg.escapeIdentifier(heir?.postgresRole ?? '')}`
          await computes.runSql(branch, database.postgresDatabase, [reassign, `drop owned by ${name}`])
          if (database.roleId === role.id) database.roleId = heir?.id ?? role.id
        }
        await run(branch, [`drop role ${name}`])
        forget(role)
        return undefined
      },
    })
  }

  const get = async (call: Call) => {
    const branch = await findBranch(call)
    return wire(branch, find(branch, call))
  }

  const list = async (call: Call) => {
    const branch = await findBranch(call)
    const rows = store.rolesOf(branch.uid).map((role) => wire(branch, role))
    return page('roles', rows, { query: call.query, maxPageSize: switches.max_page_size })
  }

  const collection = 'projects/:project/branches/:branch/roles'
  const one = `${collection}/:role`
  return [
    { method: 'POST', pattern: collection, on: 'create-role', handle: create },
    { method: 'GET', pattern: collection, on: 'list-roles', handle: list },
    { method: 'GET', pattern: one, on: 'get-role', handle: get },
    { method: 'PATCH', pattern: one, on: 'update-role', handle: update },
    { method: 'DELETE', pattern: one, on: 'delete-role', handle: destroy },
  ]
}

/** A mask may name single attributes: the others stay. */
function oneByOne(mask = '', { attributes }: Partial<RoleSpec>, role: RoleRecord): Partial<RoleSpec> {
  const named = attributeNames.filter((name) => mask.split(',').includes(`spec.attributes.${name}`))
  if (attributes === undefined || named.length === 0) return {}
  return { attributes: { ...role.attributes, ...Object.fromEntries(named.map((name) => [name, attributes[name]])) } }
}

function checkedAuthMethod(identityType: IdentityType | undefined, asked: AuthMethod | undefined): AuthMethod {
  const method = asked ?? (identityType ? 'LAKEBASE_OAUTH_V1' : 'NO_LOGIN')
  if (!identityType && method === 'LAKEBASE_OAUTH_V1') {
    throw invalidParameter('auth_method LAKEBASE_OAUTH_V1 needs an identity_type.')
  }
  return method
}

function roleToWire(role: RoleRecord, name: string): object {
  return {
    name,
    role_id: role.id,
    parent: name.slice(0, name.indexOf('/roles/')),
    create_time: formatTime(role.createdAt),
    update_time: formatTime(role.updatedAt),
    status: {
      role_id: role.id,
      postgres_role: role.postgresRole,
      identity_type: role.identityType ?? 'IDENTITY_TYPE_UNSPECIFIED',
      auth_method: role.authMethod,
      membership_roles: role.superuser ? ['DATABRICKS_SUPERUSER'] : undefined,
      attributes: role.attributes,
    },
  }
}
