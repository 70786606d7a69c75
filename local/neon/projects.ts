/** Projects, and the connection string that the service puts together for a branch of one. */
import { z } from 'zod'
import { badRequest, NeonError, notFound } from './api-error.ts'
import { branchLife } from './branch-life.ts'
import { connectionUri } from './connection-uri.ts'
import { newBranchId, newPassword, newProjectId, newTimelineId } from './ids.ts'
import type { Neon } from './neon.ts'
import { pageOf } from './paging.ts'
import { plans } from './plans.ts'
import { createDatabaseSql, createRoleSql, ownPublicSql } from './platform-objects.ts'
import type { BranchRecord, DatabaseRecord, KeyRecord, ProjectRecord, RoleRecord } from './records.ts'
import { type Call, created, ok, param, type Reply, type Route, readBody, requiredQuery } from './router.ts'
import { remove } from './store.ts'
import { branchToWire, databaseToWire, endpointToWire, operationToWire, projectToWire, roleToWire } from './wire.ts'

const projectBody = z.object({
  project: z.object({
    id: z.string().optional(),
    name: z.string().optional(),
    org_id: z.string().optional(),
    pg_version: z.number().optional(),
    store_passwords: z.boolean().optional(),
    branch: z
      .object({ name: z.string().optional(), role_name: z.string().optional(), database_name: z.string().optional() })
      .optional(),
  }),
})
const changeBody = z.object({ project: z.object({ name: z.string().optional() }) })

export const orgId = 'org-local-stand-in-00000001'
const postgresMajor = 17
const smallest = { minCu: 0.25, maxCu: 2 }

export function projectRoutes(neon: Neon): readonly Route[] {
  const { clock, store, switches, operations, computes } = neon
  const life = branchLife(neon)
  const find = (call: Call) => store.project(param(call, 'project'))
  const wire = (project: ProjectRecord, { kind }: KeyRecord) =>
    projectToWire(project, neon, kind !== 'project' || switches.owner_shown)

  const create = (call: Call): Reply => {
    const wanted = readBody(projectBody, call.body).project
    if (call.key.kind === 'project') throw new NeonError(403, 'not allowed for project-scoped API keys')
    if ((wanted.pg_version ?? postgresMajor) !== postgresMajor) {
      throw badRequest(`the local stand-in runs Postgres ${postgresMajor} only`)
    }
    const now = clock.now()
    const project: ProjectRecord = {
      id: wanted.id ?? newProjectId(),
      name: wanted.name ?? 'project',
      orgId,
      createdAt: now,
      updatedAt: now,
      storePasswords: wanted.store_passwords ?? true,
      historySeconds: plans[switches.plan].historySeconds,
      defaultSize: smallest,
    }
    if (store.state.projects.some(({ id }) => id === project.id)) {
      throw new NeonError(409, 'project already exists', 'PROJECT_ID_ALREADY_EXISTS')
    }
    const shared = { createdAt: now, updatedAt: now }
    const branch: BranchRecord = {
      ...shared,
      id: newBranchId(),
      projectId: project.id,
      name: wanted.branch?.name ?? 'main',
      timelineId: newTimelineId(),
      stateChangedAt: now,
      state: 'init',
      pending: 'ready',
      isDefault: true,
      isProtected: false,
      initSource: 'parent-data',
      annotation: {},
      logicalSize: 0,
    }
    const own = { ...shared, branchId: branch.id }
    const role: RoleRecord = { ...own, name: wanted.branch?.role_name ?? 'neondb_owner', password: newPassword() }
    const database: DatabaseRecord = {
      ...own,
      id: store.state.nextDatabaseId++,
      name: wanted.branch?.database_name ?? 'neondb',
      ownerName: role.name,
    }
    store.state.projects.push(project)
    store.state.branches.push(branch)
    store.state.roles.push(role)
    store.state.databases.push(database)
    const endpoint = life.endpoint({ branch, type: 'read_write', size: project.defaultSize, suspendSeconds: 0 })
    const begun = operations.start({
      projectId: project.id,
      branchId: branch.id,
      endpointId: endpoint.id,
      on: 'create-project',
      actions: ['create_timeline', 'start_compute'],
      run: async () => {
        await computes.initialise(branch)
        await computes.runSql(branch, 'postgres', [
          ...createRoleSql(role.name, role.password ?? ''),
          ...createDatabaseSql(database.name, role.name),
        ])
        await computes.runSql(branch, database.name, ownPublicSql(role.name))
        Object.assign(branch, { state: 'ready', pending: undefined, stateChangedAt: clock.now() })
        await life.open(branch)
      },
      abandon: () => purge(project),
    })
    return created({
      project: wire(project, call.key),
      branch: branchToWire(branch),
      endpoints: [endpointToWire(endpoint, neon)],
      roles: [roleToWire(role, { withPassword: true })],
      databases: [databaseToWire(database)],
      connection_uris: [{ connection_uri: connectionUri({ role, database: database.name, host: endpoint.address }) }],
      operations: begun.map(operationToWire),
    })
  }

  const purge = async (project: ProjectRecord) => {
    for (const branch of store.state.branches.filter(({ projectId }) => projectId === project.id))
      await life.purge(branch)
    remove(store.state.projects, ({ id }) => id === project.id)
    store.save()
  }

  const destroy = async (call: Call): Promise<Reply> => {
    const project = find(call)
    if (call.key.kind === 'project') throw new NeonError(403, 'not allowed for project-scoped API keys')
    const answer = ok({ project: wire(project, call.key) })
    await operations.inLine(project.id, () => purge(project))
    return answer
  }

  const change = (call: Call): Reply => {
    const project = find(call)
    project.name = readBody(changeBody, call.body).project.name ?? project.name
    project.updatedAt = clock.now()
    store.save()
    return ok({ project: wire(project, call.key), operations: [] })
  }

  const list = (call: Call): Reply => {
    const { key, query } = call
    if (key.kind === 'personal' && !query['org_id']) {
      throw badRequest('org_id is required, you can find it on your organization settings page')
    }
    const visible = store.state.projects.filter(({ id }) => key.kind !== 'project' || id === key.projectId)
    const { rows, next } = pageOf(visible, { limit: '10', ...query }, 400)
    // The cursor is there on the last page, too: an empty page ends the list.
    const cursor = next ?? (rows.length > 0 ? Buffer.from(String(visible.length)).toString('base64url') : undefined)
    return ok({ projects: rows.map((project) => wire(project, key)), applications: {}, pagination: { cursor } })
  }

  /** Without a branch it means the default one. */
  const readConnectionUri = (call: Call): Reply => {
    const project = find(call)
    const { branch_id: branchId } = call.query
    const branch = branchId
      ? store.branch(project.id, branchId)
      : store.branchesOf(project.id).find(({ isDefault }) => isDefault)
    if (!branch) throw notFound('branch')
    const database = store.database(branch, requiredQuery(call, 'database_name'))
    const role = store.role(branch, requiredQuery(call, 'role_name'))
    const endpoint = store.endpointsOf(branch.id).find(({ type }) => type === 'read_write')
    if (!endpoint) throw notFound('endpoint')
    return ok({ uri: connectionUri({ role, database: database.name, host: endpoint.address }) })
  }

  const one = 'projects/:project'
  return [
    { method: 'POST', pattern: 'projects', on: 'create-project', handle: create },
    { method: 'GET', pattern: 'projects', on: 'list-projects', handle: list },
    { method: 'GET', pattern: one, on: 'get-project', handle: (call) => ok({ project: wire(find(call), call.key) }) },
    { method: 'PATCH', pattern: one, on: 'get-project', changes: true, handle: change },
    { method: 'DELETE', pattern: one, on: 'delete-project', handle: destroy },
    { method: 'GET', pattern: `${one}/connection_uri`, on: 'reveal-password', handle: readConnectionUri },
  ]
}
