/**
 * Computes over HTTP. Every branch has its read-write one from the start, so creating another is refused unless
 * `replace_existing` turns the call into an update; it goes only with its branch.
 */
import { z } from 'zod'
import { ApiError, badRequest, idNotFound, invalidParameter, managedByParent, traced } from './api-error.ts'
import { endpointRecord } from './branch-life.ts'
import {
  changedSettings,
  computeSettingsPaths,
  endpointSettingsFields,
  endpointSettingsToWire,
} from './compute-settings.ts'
import type { Lakebase } from './lakebase.ts'
import { page } from './paging.ts'
import type { EndpointRecord } from './records.ts'
import { checkedId } from './resource-names.ts'
import { type Call, flag, param, type Route, readBody } from './router.ts'
import { maskedSpec } from './update-mask.ts'
import { formatOptionalTime, formatTime } from './wire-time.ts'

const endpointSpec = z.object({
  ...endpointSettingsFields,
  // The official CLI sends it empty when it changes something else.
  endpoint_type: z.enum(['ENDPOINT_TYPE_READ_WRITE', 'ENDPOINT_TYPE_READ_ONLY', '']).optional(),
  disabled: z.boolean().optional(),
})
const endpointBody = z.object({ spec: endpointSpec.optional() })
type EndpointSpec = z.output<typeof endpointSpec>

const maskPaths = { ...computeSettingsPaths, 'spec.disabled': ['disabled'] }

export function endpointRoutes(lakebase: Lakebase): readonly Route[] {
  const { clock, store, switches, operations, computes, faults } = lakebase
  const findBranch = (call: Call) => store.findBranch(param(call, 'project'), param(call, 'branch'))
  const find = (call: Call) =>
    store.findEndpoint(param(call, 'project'), param(call, 'branch'), param(call, 'endpoint'))
  const nameOf = (endpoint: EndpointRecord): string => {
    const branch = store.branchByUid(endpoint.branchUid)
    if (!branch) throw idNotFound('branch')
    return `${store.nameOf(branch)}/endpoints/${endpoint.id}`
  }
  const wire = (endpoint: EndpointRecord) => endpointToWire(endpoint, nameOf(endpoint), lakebase)

  const create = (call: Call) => {
    const branch = findBranch(call)
    const id = checkedId('endpoint_id', call.query['endpoint_id'])
    const spec = readBody(endpointBody, call.body).spec ?? {}
    if (!spec.endpoint_type) throw invalidParameter(`Field 'endpoint_type' is required.`)
    if (spec.endpoint_type === 'ENDPOINT_TYPE_READ_ONLY') {
      throw new ApiError(400, 'FEATURE_DISABLED', 'The local stand-in has no read-only computes.')
    }
    const [existing] = store.endpointsOf(branch.uid)
    if (existing && existing.id === id && flag(call.query, 'replace_existing')) {
      return change(existing, spec, 'create-endpoint')
    }
    if (existing) throw badRequest('read_write endpoint already exists')
    const settings = changedSettings(projectSettings(branch.projectUid), spec)
    const address = computes.nextAddress()
    const endpoint = endpointRecord({ branch, id, settings, now: clock.now(), address })
    store.state.endpoints.push(endpoint)
    store.save()
    return operations.start({
      kind: 'Endpoint',
      on: 'create-endpoint',
      name: nameOf(endpoint),
      key: branch.uid,
      run: async () => {
        const pending = faults.take('endpoint-pending', 'create-endpoint')
        if (pending) endpoint.pendingUntil = clock.now() + (pending.seconds ?? 2) * 1000
        await computes.open(endpoint)
        store.save()
        return wire(endpoint)
      },
      abandon: () => {
        store.state.endpoints.splice(store.state.endpoints.indexOf(endpoint), 1)
        store.save()
      },
    })
  }

  const projectSettings = (projectUid: string) => {
    const project = store.state.projects.find(({ uid }) => uid === projectUid)
    if (!project) throw idNotFound('project')
    return project.endpointSettings
  }

  const change = (endpoint: EndpointRecord, spec: Partial<EndpointSpec>, on: 'create-endpoint' | 'update-endpoint') => {
    const settings = changedSettings(endpoint.settings, spec)
    const disabled = spec.disabled ?? endpoint.disabled
    return operations.start({
      kind: 'Endpoint',
      on,
      name: nameOf(endpoint),
      key: endpoint.branchUid,
      run: async () => {
        const pending = faults.take('endpoint-pending', on)
        if (pending) endpoint.pendingUntil = clock.now() + (pending.seconds ?? 2) * 1000
        await computes.adjust(endpoint, { settings, disabled })
        endpoint.updatedAt = clock.now()
        store.save()
        return wire(endpoint)
      },
    })
  }

  const update = (call: Call) => {
    const endpoint = find(call)
    const { spec } = readBody(endpointBody, call.body)
    return change(endpoint, maskedSpec(call.query['update_mask'], spec, maskPaths), 'update-endpoint')
  }

  const destroy = (call: Call): never => {
    throw managedByParent(traced(`Cannot delete read-write endpoint ${nameOf(find(call))}`))
  }

  const list = (call: Call) =>
    page('endpoints', store.endpointsOf(findBranch(call).uid).map(wire), {
      query: call.query,
      maxPageSize: switches.max_page_size,
    })

  const collection = 'projects/:project/branches/:branch/endpoints'
  const one = `${collection}/:endpoint`
  return [
    { method: 'POST', pattern: collection, on: 'create-endpoint', handle: create },
    { method: 'GET', pattern: collection, on: 'list-endpoints', handle: list },
    { method: 'GET', pattern: one, on: 'get-endpoint', handle: (call) => wire(find(call)) },
    { method: 'PATCH', pattern: one, on: 'update-endpoint', handle: update },
    { method: 'DELETE', pattern: one, on: 'delete-endpoint', handle: destroy },
  ]
}

function endpointToWire(endpoint: EndpointRecord, name: string, { clock, computes, switches }: Lakebase): object {
  const settings = endpointSettingsToWire(endpoint.settings)
  const pending = !endpoint.started || (endpoint.pendingUntil ?? 0) > clock.now()
  const type = 'ENDPOINT_TYPE_READ_WRITE'
  return {
    name,
    endpoint_id: endpoint.id,
    uid: endpoint.uid,
    parent: name.slice(0, name.indexOf('/endpoints/')),
    create_time: formatTime(endpoint.createdAt),
    update_time: formatTime(endpoint.updatedAt),
    ...(switches.echo_spec ? { spec: { endpoint_type: type, ...settings } } : {}),
    status: {
      endpoint_id: endpoint.id,
      endpoint_type: type,
      ...settings,
      disabled: endpoint.disabled,
      current_state: pending ? 'INIT' : computes.isActive(endpoint) ? 'ACTIVE' : 'IDLE',
      pending_state: pending ? 'ACTIVE' : undefined,
      last_active_time: formatOptionalTime(endpoint.lastActiveAt),
      hosts: pending ? undefined : { host: endpoint.address, read_write_pooled_host: computes.pooledHost(endpoint) },
    },
  }
}
