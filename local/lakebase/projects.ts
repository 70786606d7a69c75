/** Projects over HTTP. A project comes with its default branch `production`, that with its compute and its database. */
import { z } from 'zod'
import { ApiError, badRequest, idNotFound, invalidParameter } from './api-error.ts'
import { branchLife, recoveryMilliseconds } from './branch-life.ts'
import {
  changedSettings,
  defaultComputeSettings,
  defaultSettingsFields,
  defaultSettingsToWire,
} from './compute-settings.ts'
import { firstInhabitants } from './first-inhabitants.ts'
import type { Lakebase } from './lakebase.ts'
import { page } from './paging.ts'
import { defaultMajor, isProjectMajor, projectMajors } from './project-majors.ts'
import type { ProjectRecord } from './records.ts'
import { branchName, checkedId, newProjectUid, projectName } from './resource-names.ts'
import { type Call, flag, param, type Route, readBody } from './router.ts'
import { maskedSpec } from './update-mask.ts'
import { durationField, formatDuration, formatOptionalTime, formatTime } from './wire-time.ts'

const projectSpec = z.object({
  display_name: z.string().optional(),
  pg_version: z.number().optional(),
  history_retention_duration: durationField.optional(),
  default_endpoint_settings: z.object(defaultSettingsFields).optional(),
  enable_pg_native_login: z.boolean().optional(),
})
const projectBody = z.object({ spec: projectSpec.optional() })

const maskPaths = {
  'spec.display_name': ['display_name'],
  'spec.history_retention_duration': ['history_retention_duration'],
  'spec.default_endpoint_settings': ['default_endpoint_settings'],
}

const weekSeconds = 604_800

export function projectRoutes(lakebase: Lakebase): readonly Route[] {
  const { clock, store, switches, operations, computes } = lakebase
  const life = branchLife(lakebase)
  const find = (call: Call) => store.findProject(param(call, 'project'))
  const wire = (project: ProjectRecord) => projectToWire(project, lakebase)

  const create = (call: Call) => {
    const id = checkedId('project_id', call.query['project_id'])
    const spec = readBody(projectBody, call.body).spec ?? {}
    if (store.state.projects.some((project) => project.id === id)) {
      throw new ApiError(409, 'ALREADY_EXISTS', 'project with such id already exists in the workspace')
    }
    const pgVersion = spec.pg_version ?? defaultMajor
    if (!isProjectMajor(pgVersion)) {
      throw invalidParameter(`pg_version must be one of ${projectMajors.join(', ')}, got ${pgVersion}.`)
    }
    const project: ProjectRecord = {
      uid: newProjectUid(),
      id,
      owner: call.caller.name,
      createdAt: clock.now(),
      updatedAt: clock.now(),
      displayName: spec.display_name ?? id,
      historyRetentionSeconds: checkedRetention(spec.history_retention_duration ?? weekSeconds),
      endpointSettings: changedSettings(defaultComputeSettings, spec.default_endpoint_settings ?? {}),
      nativeLogin: spec.enable_pg_native_login ?? false,
      pgVersion,
    }
    store.state.projects.push(project)
    const production = life.record({ project, id: 'production', isProtected: false })
    return operations.start({
      kind: 'Project',
      on: 'create-project',
      name: projectName(id),
      key: project.uid,
      run: async () => {
        const { role, database } = firstInhabitants(production, call.caller, clock.now())
        await computes.initialise(production, { role, database })
        store.state.roles.push(role)
        store.state.databases.push(database)
        Object.assign(production, { state: 'READY', pending: undefined, stateChangedAt: clock.now() })
        await life.open(production)
        return wire(project)
      },
      abandon: () => purge(project),
    })
  }

  const purge = async (project: ProjectRecord) => {
    for (const branch of store.branchesOf(project)) await life.purge(branch)
    store.dropProject(project)
    store.save()
  }

  const destroy = (call: Call) => {
    const purges = flag(call.query, 'purge')
    const project = purges ? findEvenDeleted(param(call, 'project')) : find(call)
    const branches = store.branchesOf(project)
    if (branches.some(({ isProtected }) => isProtected)) {
      throw badRequest('cannot delete project that has a protected branch')
    }
    return operations.start({
      kind: 'Project',
      on: 'delete-project',
      name: projectName(project.id),
      key: project.uid,
      run: async () => {
        if (purges) {
          await purge(project)
          return undefined
        }
        for (const endpoint of branches.flatMap(({ uid }) => store.endpointsOf(uid))) await computes.close(endpoint)
        Object.assign(project, { deletedAt: clock.now(), purgeAt: clock.now() + recoveryMilliseconds })
        store.save()
        return undefined
      },
    })
  }

  const findEvenDeleted = (id: string): ProjectRecord => {
    const project = store.state.projects.find((candidate) => candidate.id === id)
    if (!project) throw idNotFound('project')
    return project
  }

  // Only the default branch and its compute come back with a project.
  const undelete = (call: Call) => {
    const project = findEvenDeleted(param(call, 'project'))
    if (project.deletedAt === undefined) throw badRequest('project is not deleted')
    return operations.start({
      kind: 'Project',
      on: 'undelete-project',
      name: projectName(project.id),
      key: project.uid,
      run: async () => {
        Object.assign(project, { deletedAt: undefined, purgeAt: undefined, updatedAt: clock.now() })
        for (const branch of store.branchesOf(project)) {
          await (branch.isDefault ? life.open(branch) : life.purge(branch))
        }
        store.save()
        return wire(project)
      },
    })
  }

  const update = (call: Call) => {
    const project = find(call)
    const { spec } = readBody(projectBody, call.body)
    const changed = maskedSpec(withoutInitial(call.query['update_mask']), spec, maskPaths)
    const endpointSettings = changedSettings(project.endpointSettings, changed.default_endpoint_settings ?? {})
    const historyRetentionSeconds = checkedRetention(
      changed.history_retention_duration ?? project.historyRetentionSeconds,
    )
    return operations.start({
      kind: 'Project',
      on: 'update-project',
      name: projectName(project.id),
      key: project.uid,
      run: async () => {
        const displayName = changed.display_name ?? project.displayName
        Object.assign(project, { displayName, endpointSettings, historyRetentionSeconds, updatedAt: clock.now() })
        store.save()
        return wire(project)
      },
    })
  }

  const list = (call: Call) => {
    const rows = store.state.projects.filter(
      ({ deletedAt }) => deletedAt === undefined || flag(call.query, 'show_deleted'),
    )
    return page('projects', rows.map(wire), { query: call.query, maxPageSize: switches.max_page_size })
  }

  return [
    { method: 'POST', pattern: 'projects', on: 'create-project', handle: create },
    { method: 'GET', pattern: 'projects', on: 'list-projects', handle: list },
    { method: 'GET', pattern: 'projects/:project', on: 'get-project', handle: (call) => wire(find(call)) },
    { method: 'PATCH', pattern: 'projects/:project', on: 'update-project', handle: update },
    { method: 'DELETE', pattern: 'projects/:project', on: 'delete-project', handle: destroy },
    { method: 'POST', pattern: 'projects/:project/undelete', on: 'undelete-project', handle: undelete },
  ]
}

/** Official clients name what only a creation reads, too. */
function withoutInitial(mask: string | undefined): string | undefined {
  return mask
    ?.split(',')
    .filter((entry) => !/^initial_(branch|endpoint)_spec\b/.test(entry.trim()))
    .join(',')
}

function checkedRetention(seconds: number): number {
  if (seconds >= 172_800 && seconds <= 3_024_000) return seconds
  throw invalidParameter('history_retention_duration must be between 172800s and 3024000s.')
}

function projectToWire(project: ProjectRecord, { store }: Lakebase): object {
  const defaultBranch = store.branchesOf(project).find(({ isDefault }) => isDefault)
  return {
    name: projectName(project.id),
    project_id: project.id,
    uid: project.uid,
    create_time: formatTime(project.createdAt),
    update_time: formatTime(project.updatedAt),
    delete_time: formatOptionalTime(project.deletedAt),
    purge_time: formatOptionalTime(project.purgeAt),
    status: {
      project_id: project.id,
      display_name: project.displayName,
      owner: project.owner,
      pg_version: project.pgVersion ?? defaultMajor,
      default_branch: defaultBranch && branchName(project.id, defaultBranch.id),
      history_retention_duration: formatDuration(project.historyRetentionSeconds),
      default_endpoint_settings: defaultSettingsToWire(project.endpointSettings),
      branch_logical_size_limit_bytes: 8_796_093_022_208,
      synthetic_storage_size_bytes: defaultBranch?.logicalSize ?? 0,
      enable_pg_native_login: project.nativeLogin,
    },
  }
}
