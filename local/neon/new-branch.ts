/** Making a branch over HTTP: what is refused is refused before anything is recorded; the work goes on behind the operations. */
import { z } from 'zod'
import { badRequest, NeonError } from './api-error.ts'
import type { BranchLife } from './branch-life.ts'
import { connectionParameters, connectionUri } from './connection-uri.ts'
import { checkedExpiry, refuseChildren, refuseExpiry, timeField } from './expiry.ts'
import { newBranchId, newTimelineId } from './ids.ts'
import type { Neon } from './neon.ts'
import { plans, refuseFullProject, refuseProtection, refuseSettings } from './plans.ts'
import type { BranchRecord, EndpointRecord, MaskingRecord } from './records.ts'
import { created, type Reply } from './router.ts'
import { branchToWire, databaseToWire, endpointToWire, operationToWire, roleToWire } from './wire.ts'

export const endpointFields = {
  autoscaling_limit_min_cu: z.number().min(0.25).optional(),
  autoscaling_limit_max_cu: z.number().min(0.25).optional(),
  suspend_timeout_seconds: z.number().min(-1).max(604_800).optional(),
}
const endpointOptions = z.object({ type: z.enum(['read_write', 'read_only']), ...endpointFields })

export const createBody = z.object({
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
export type NewBranchBody = z.output<typeof createBody>

/** Of an anonymized branch: what becomes of it once its data is there. */
export type Masked = { readonly masking: MaskingRecord; readonly whenForked: (branch: BranchRecord) => void }

export function createBranch(
  neon: Neon,
  life: BranchLife,
  projectId: string,
  body: NewBranchBody,
  masked?: Masked,
): Reply {
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
    initSource: isRoot ? switches.schema_only_shown : 'parent-data',
    annotation: body.annotation_value ?? {},
    logicalSize: parent.logicalSize,
    ...(masked && { masking: masked.masking }),
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
    run: async () => {
      await life.fork(parent, branch)
      masked?.whenForked(branch)
    },
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

export function refuseTakenName({ store, switches }: Neon, projectId: string, name: string): void {
  const holders = store.state.branches.filter(
    (branch) => branch.projectId === projectId && (!branch.deleted || switches.soft_delete === 'holds-name'),
  )
  if (!holders.some((branch) => branch.name === name)) return
  const code = switches.conflict_code ? 'BRANCH_ALREADY_EXISTS' : ''
  throw new NeonError(409, `branch already exists; branch_name:"${name}"`, code)
}
