/**
 * Branches over HTTP: made from a live parent, listed in pages, changed, restored, deleted. What is refused is refused before anything
 * is recorded; the work goes on behind the operations.
 */
import { z } from 'zod'
import { badRequest, NeonError, unprocessable } from './api-error.ts'
import { type BranchLife, branchLife } from './branch-life.ts'
import { connectionParameters, connectionUri } from './connection-uri.ts'
import { checkedExpiry, refuseChildren, refuseExpiry, timeField } from './expiry.ts'
import { newBranchId, newTimelineId } from './ids.ts'
import type { Neon } from './neon.ts'
import { branchPage } from './paging.ts'
import { plans, refuseFullProject, refuseProtection, refuseSettings } from './plans.ts'
import type { BranchRecord, EndpointRecord } from './records.ts'
import { type Call, created, nothing, ok, param, type Reply, type Route, readBody } from './router.ts'
import {
  annotationsToWire,
  annotationToWire,
  branchToWire,
  databaseToWire,
  endpointToWire,
  operationToWire,
  roleToWire,
} from './wire.ts'

export const endpointFields = {
  autoscaling_limit_min_cu: z.number().min(0.25).optional(),
  autoscaling_limit_max_cu: z.number().min(0.25).optional(),
  suspend_timeout_seconds: z.number().min(-1).max(604_800).optional(),
}
const endpointOptions = z.object({ type: z.enum(['read_write', 'read_only']), ...endpointFields })

const createBody = z.object({
  branch: z
    .object({
      parent_id: z.string().optional(),
      name: z.string().min(1).max(256).optional(),
      parent_lsn: z.string().optional(),
      parent_timestamp: timeField.optional(),
      protected: z.boolean().optional(),
      init_source: z.enum(['parent-data', 'schema-only']).optional(),
      expires_at: timeField.optional(),
    })
    .optional(),
  endpoints: z.array(endpointOptions).optional(),
  annotation_value: z.record(z.string(), z.string()).optional(),
})
const updateBody = z.object({
  branch: z.object({
    name: z.string().min(1).max(256).optional(),
    protected: z.boolean().optional(),
    expires_at: timeField.nullable().optional(),
  }),
})
const restoreBody = z.object({
  source_branch_id: z.string(),
  source_lsn: z.string().optional(),
  source_timestamp: timeField.optional(),
  preserve_under_name: z.string().min(1).max(256).optional(),
})

export type NewBranchBody = z.output<typeof createBody>

export function branchRoutes(neon: Neon): readonly Route[] {
  const { clock, store, switches, operations, faults } = neon
  const life = branchLife(neon)
  const find = (call: Call) => store.branch(param(call, 'project'), param(call, 'branch'))

  const update = (call: Call): Reply => {
    const branch = find(call)
    const { name, protected: isProtected, expires_at: expiresAt } = readBody(updateBody, call.body).branch
    if (name !== undefined && name !== branch.name) refuseTakenName(neon, branch.projectId, name)
    if (isProtected && !branch.isProtected) {
      if (branch.expiresAt !== undefined && expiresAt !== null) refuseExpiry({ ...branch, isProtected }, false, neon)
      const protectedNow = store.branchesOf(branch.projectId).filter((other) => other.isProtected).length
      refuseProtection(plans[switches.plan], protectedNow)
    }
    if (typeof expiresAt === 'number') {
      checkedExpiry(expiresAt, neon)
      refuseExpiry(
        { ...branch, isProtected: isProtected ?? branch.isProtected },
        store.childrenOf(branch).length > 0,
        neon,
      )
    }
    if (expiresAt !== undefined) {
      branch.expiresAt = expiresAt ?? undefined
      branch.ttlSeconds = expiresAt === null ? undefined : Math.round((expiresAt - clock.now()) / 1000)
    }
    Object.assign(branch, {
      name: name ?? branch.name,
      isProtected: isProtected ?? branch.isProtected,
      updatedAt: clock.now(),
    })
    store.save()
    return ok({ branch: branchToWire(branch), operations: [] })
  }

  const destroy = (call: Call): Reply => {
    const project = store.project(param(call, 'project'))
    const id = param(call, 'branch')
    const branch = store.branchesOf(project.id).find((candidate) => candidate.id === id)
    if (!branch) {
      if (switches.missing_delete_status === 204) return nothing
      throw new NeonError(404, 'branch not found')
    }
    if (branch.isDefault) throw new NeonError(switches.delete_refusal_status, 'cannot delete default branch')
    if (branch.isProtected) throw new NeonError(switches.delete_refusal_status, 'cannot delete protected branch')
    const [child] = store.childrenOf(branch)
    if (child) throw unprocessable(`cannot delete branch that has children: ${child.id}`)
    operations.assertUnlocked(project.id, branch.id)
    branch.pending = 'storage_deleted'
    const begun = operations.start({
      projectId: project.id,
      branchId: branch.id,
      on: 'delete-branch',
      actions: ['suspend_compute', 'delete_timeline'],
      run: () => life.delete(branch, 'user'),
      abandon: async () => {
        branch.pending = undefined
      },
    })
    return ok({ branch: branchToWire(branch), operations: begun.map(operationToWire) })
  }

  const restore = (call: Call): Reply => {
    const branch = find(call)
    const body = readBody(restoreBody, call.body)
    if (body.source_lsn !== undefined || body.source_timestamp !== undefined || body.source_branch_id === branch.id) {
      throw badRequest('the local stand-in keeps no history: restore from the head of another branch')
    }
    const source = store.branch(branch.projectId, body.source_branch_id)
    if (branch.isProtected) throw unprocessable('cannot restore protected branch')
    if (branch.anonymized) throw unprocessable('cannot restore anonymized branches')
    const children = store.childrenOf(branch)
    const preservedName = body.preserve_under_name
    if (children.length > 0 && preservedName === undefined) {
      throw unprocessable('Branch has children, preserve_under_name is required')
    }
    if (preservedName !== undefined) refuseTakenName(neon, branch.projectId, preservedName)
    const preserved = preservedName === undefined ? undefined : preserve(branch, preservedName)
    for (const child of preserved ? children : []) child.parentId = preserved?.id
    Object.assign(branch, { state: 'resetting', pending: 'ready', stateChangedAt: clock.now() })
    const begun = operations.start({
      projectId: branch.projectId,
      branchId: branch.id,
      on: 'restore-branch',
      actions: ['create_timeline', 'apply_config', 'start_compute'],
      run: () => life.restore(branch, source, preserved),
    })
    return ok({ branch: branchToWire(branch), operations: begun.map(operationToWire) })
  }

  const preserve = (branch: BranchRecord, name: string): BranchRecord => {
    const now = clock.now()
    const preserved: BranchRecord = {
      ...branch,
      id: newBranchId(),
      name,
      createdAt: now,
      updatedAt: now,
      isDefault: false,
      state: 'init',
      expiresAt: undefined,
      ttlSeconds: undefined,
    }
    store.state.branches.push(preserved)
    return preserved
  }

  const makeDefault = (call: Call): Reply => {
    const branch = find(call)
    refuseChildren(branch, neon)
    for (const other of store.branchesOf(branch.projectId)) other.isDefault = other === branch
    store.save()
    return ok({ branch: branchToWire(branch), operations: [] })
  }

  const list = (call: Call): Reply => {
    const project = store.project(param(call, 'project'))
    const withDeleted = call.query['include_deleted'] === 'true'
    const all = store.state.branches.filter(
      (branch) => branch.projectId === project.id && (withDeleted || !branch.deleted),
    )
    const { rows, pagination } = branchPage(all, call.query, switches.max_page_size)
    return ok({ branches: rows.map(branchToWire), annotations: annotationsToWire(rows), pagination })
  }

  const get = (call: Call): Reply => {
    const branch = find(call)
    return ok({ branch: branchToWire(branch), annotation: annotationToWire(branch) })
  }

  const create = (call: Call): Reply => {
    const body = readBody(createBody, call.body)
    const dropped = {
      ...body,
      branch: {
        ...body.branch,
        ...(faults.take('expiry-dropped', 'create-branch') ? { expires_at: undefined } : {}),
        ...(faults.take('parent-dropped', 'create-branch') ? { parent_id: undefined } : {}),
      },
    }
    return createBranch(neon, life, param(call, 'project'), dropped)
  }

  const collection = 'projects/:project/branches'
  const one = `${collection}/:branch`
  return [
    { method: 'POST', pattern: collection, on: 'create-branch', changes: true, handle: create },
    { method: 'GET', pattern: collection, on: 'list-branches', handle: list },
    { method: 'GET', pattern: one, on: 'get-branch', handle: get },
    { method: 'PATCH', pattern: one, on: 'update-branch', changes: true, handle: update },
    { method: 'DELETE', pattern: one, on: 'delete-branch', handle: destroy },
    { method: 'POST', pattern: `${one}/restore`, on: 'restore-branch', changes: true, handle: restore },
    { method: 'POST', pattern: `${one}/set_as_default`, on: 'update-branch', changes: true, handle: makeDefault },
  ]
}

function createBranch(neon: Neon, life: BranchLife, projectId: string, body: NewBranchBody): Reply {
  const { clock, store, switches, operations } = neon
  const project = store.project(projectId)
  const plan = plans[switches.plan]
  const wanted = body.branch ?? {}
  if (wanted.parent_lsn !== undefined || wanted.parent_timestamp !== undefined) {
    throw badRequest('the local stand-in keeps no history: branch from the head of the parent')
  }
  const all = store.branchesOf(project.id)
  const parent = wanted.parent_id ? store.branch(project.id, wanted.parent_id) : all.find(({ isDefault }) => isDefault)
  if (!parent) throw new NeonError(404, 'branch not found')
  if (wanted.name !== undefined) refuseTakenName(neon, project.id, wanted.name)
  const isRoot = wanted.init_source === 'schema-only'
  refuseFullProject(
    plan,
    { all: all.length, roots: all.filter(({ parentId }) => parentId === undefined).length },
    isRoot,
  )
  if (wanted.protected) refuseProtection(plan, all.filter(({ isProtected }) => isProtected).length)
  if (wanted.expires_at !== undefined) {
    checkedExpiry(wanted.expires_at, neon)
    refuseExpiry({ isDefault: false, isProtected: wanted.protected ?? false }, false, neon)
  }
  if (!isRoot) refuseChildren(parent, neon)
  if (parent.state !== 'ready' || parent.pending !== undefined) operations.assertUnlocked(project.id)
  const specs = body.endpoints ?? []
  for (const { autoscaling_limit_max_cu: maxCu, suspend_timeout_seconds: suspend } of specs) {
    refuseSettings(plan, { maxCu, suspend })
  }
  if (isRoot) {
    const legacy = store.rolesOf(parent.id).find(({ password }) => password === undefined)
    if (legacy) {
      throw badRequest(
        `project with a legacy web access role do not support schema-only branches; role:"${legacy.name}"`,
      )
    }
  }
  const now = clock.now()
  const id = newBranchId()
  const branch: BranchRecord = {
    id,
    projectId: project.id,
    name: wanted.name ?? id,
    parentId: isRoot ? undefined : parent.id,
    timelineId: newTimelineId(),
    createdAt: now,
    updatedAt: now,
    stateChangedAt: now,
    state: 'init',
    pending: 'ready',
    isDefault: false,
    isProtected: wanted.protected ?? false,
    expiresAt: wanted.expires_at,
    ttlSeconds: wanted.expires_at === undefined ? undefined : Math.round((wanted.expires_at - now) / 1000),
    initSource: wanted.init_source ?? 'parent-data',
    annotation: body.annotation_value ?? {},
    logicalSize: parent.logicalSize,
  }
  store.state.branches.push(branch)
  life.inherit(parent, branch)
  const endpoints = specs.map((spec) =>
    life.endpoint({
      branch,
      type: spec.type,
      size: {
        minCu: spec.autoscaling_limit_min_cu ?? project.defaultSize.minCu,
        maxCu: spec.autoscaling_limit_max_cu ?? project.defaultSize.maxCu,
      },
      suspendSeconds: spec.suspend_timeout_seconds ?? 0,
    }),
  )
  const begun = operations.start({
    projectId: project.id,
    branchId: branch.id,
    endpointId: endpoints[0]?.id,
    on: 'create-branch',
    actions: endpoints.length > 0 ? ['create_branch', 'start_compute'] : ['create_branch'],
    run: () => life.fork(parent, branch),
    abandon: () => life.purge(branch),
  })
  return created({
    branch: branchToWire(branch),
    endpoints: endpoints.map((endpoint) => endpointToWire(endpoint, neon)),
    operations: begun.map(operationToWire),
    ...inhabitantsOf(neon, branch, parent, endpoints),
  })
}

function inhabitantsOf(
  { store, switches }: Neon,
  branch: BranchRecord,
  parent: BranchRecord,
  endpoints: readonly EndpointRecord[],
): object {
  const [roles, databases] = [store.rolesOf(branch.id), store.databasesOf(branch.id)]
  const [role, database, endpoint] = [roles[0], databases[0], endpoints[0]]
  const isPlain = roles.length === 1 && databases.length === 1 && !parent.isProtected
  return {
    roles: roles.map((each) => roleToWire(each)),
    databases: databases.map(databaseToWire),
    ...(isPlain && role && database && endpoint && switches.connection_uris
      ? {
          connection_uris: [
            {
              connection_uri: connectionUri({ role, database: database.name, host: endpoint.address }),
              connection_parameters: connectionParameters({ role, database: database.name, host: endpoint.address }),
            },
          ],
        }
      : {}),
  }
}

function refuseTakenName({ store, switches }: Neon, projectId: string, name: string): void {
  const holders = store.state.branches.filter(
    (branch) => branch.projectId === projectId && (!branch.deleted || switches.soft_delete === 'holds-name'),
  )
  if (!holders.some((branch) => branch.name === name)) return
  const code = switches.conflict_code ? 'BRANCH_ALREADY_EXISTS' : ''
  throw new NeonError(409, `branch already exists; branch_name:"${name}"`, code)
}
