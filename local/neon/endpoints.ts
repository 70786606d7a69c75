/** Computes over HTTP. A branch has one that writes, and any number that only read. */
import { z } from 'zod'
import { NeonError, unprocessable } from './api-error.ts'
import { branchLife } from './branch-life.ts'
import type { Neon } from './neon.ts'
import { endpointFields } from './new-branch.ts'
import { plans, refuseSettings } from './plans.ts'
import type { EndpointRecord } from './records.ts'
import { type Call, created, nothing, ok, param, type Reply, type Route, readBody } from './router.ts'
import { remove } from './store.ts'
import { endpointToWire, operationToWire } from './wire.ts'

const createBody = z.object({
  endpoint: z.object({
    branch_id: z.string(),
    type: z.enum(['read_write', 'read_only']),
    disabled: z.boolean().optional(),
    ...endpointFields,
  }),
})
const changeBody = z.object({ endpoint: z.object({ disabled: z.boolean().optional(), ...endpointFields }) })

export function endpointRoutes(neon: Neon): readonly Route[] {
  const { clock, store, switches, operations, computes, faults } = neon
  const life = branchLife(neon)
  const find = (call: Call) => store.endpoint(param(call, 'project'), param(call, 'endpoint'))
  const wire = (endpoint: EndpointRecord) => endpointToWire(endpoint, neon)

  const start = (endpoint: EndpointRecord, action: string, run: () => Promise<void>) =>
    operations.start({
      projectId: endpoint.projectId,
      branchId: endpoint.branchId,
      endpointId: endpoint.id,
      on: 'update-endpoint',
      actions: [action],
      run,
    })
  const answer = (endpoint: EndpointRecord, action: string, run: () => Promise<void>): Reply => {
    const begun = start(endpoint, action, run)
    return ok({ endpoint: wire(endpoint), operations: begun.map(operationToWire) })
  }

  const create = (call: Call): Reply => {
    const { endpoint: wanted } = readBody(createBody, call.body)
    const branch = store.branch(param(call, 'project'), wanted.branch_id)
    const isTaken = store.endpointsOf(branch.id).some(({ type }) => type === 'read_write')
    if (wanted.type === 'read_write' && isTaken) throw new NeonError(409, 'read_write endpoint already exists')
    const {
      autoscaling_limit_min_cu: minCu,
      autoscaling_limit_max_cu: maxCu,
      suspend_timeout_seconds: suspend,
    } = wanted
    refuseSettings(plans[switches.plan], { maxCu, suspend })
    const { defaultSize } = store.project(branch.projectId)
    const endpoint = life.endpoint({
      branch,
      type: wanted.type,
      size: { minCu: minCu ?? defaultSize.minCu, maxCu: maxCu ?? defaultSize.maxCu },
      suspendSeconds: suspend ?? 0,
      disabled: wanted.disabled,
    })
    const begun = start(endpoint, 'create_compute', () => computes.open(endpoint))
    return created({ endpoint: wire(endpoint), operations: begun.map(operationToWire) })
  }

  const change = (call: Call): Reply => {
    const endpoint = find(call)
    const { endpoint: wanted } = readBody(changeBody, call.body)
    const {
      autoscaling_limit_min_cu: minCu,
      autoscaling_limit_max_cu: maxCu,
      suspend_timeout_seconds: suspend,
    } = wanted
    refuseSettings(plans[switches.plan], { maxCu, suspend })
    const restarts = (minCu ?? endpoint.minCu) !== endpoint.minCu || (maxCu ?? endpoint.maxCu) !== endpoint.maxCu
    Object.assign(endpoint, {
      minCu: minCu ?? endpoint.minCu,
      maxCu: maxCu ?? endpoint.maxCu,
      suspendSeconds: suspend ?? endpoint.suspendSeconds,
      disabled: wanted.disabled ?? endpoint.disabled,
      updatedAt: clock.now(),
    })
    return answer(endpoint, 'apply_config', () => computes.adjust(endpoint, restarts))
  }

  const destroy = (call: Call): Reply => {
    const id = param(call, 'endpoint')
    if (!store.state.endpoints.some((endpoint) => endpoint.id === id)) return nothing
    const endpoint = find(call)
    if (endpoint.type === 'read_write' && store.branch(endpoint.projectId, endpoint.branchId).masking) {
      throw unprocessable('cannot delete read-write endpoints of anonymized branches')
    }
    return answer(endpoint, 'suspend_compute', async () => {
      await computes.close(endpoint)
      remove(store.state.endpoints, (other) => other.id === endpoint.id)
    })
  }

  const list = (call: Call): Reply => {
    const project = store.project(param(call, 'project'))
    const live = new Set(store.branchesOf(project.id).map(({ id }) => id))
    return ok({ endpoints: store.state.endpoints.filter(({ branchId }) => live.has(branchId)).map(wire) })
  }

  const listOfBranch = (call: Call): Reply => {
    const branch = store.branch(param(call, 'project'), param(call, 'branch'))
    const endpoints = store.endpointsOf(branch.id).map(wire)
    const parent = store.state.branches.find(({ id }) => id === branch.parentId)
    const stranger = parent && store.endpointsOf(parent.id)[0]
    if (stranger && faults.take('wrong-host', 'list-endpoints')) {
      return ok({ endpoints: endpoints.map((endpoint) => ({ ...endpoint, host: stranger.address })) })
    }
    return ok({ endpoints })
  }

  const collection = 'projects/:project/endpoints'
  const one = `${collection}/:endpoint`
  const power = (verb: string, action: string, run: (endpoint: EndpointRecord) => Promise<void>): Route => ({
    method: 'POST',
    pattern: `${one}/${verb}`,
    on: 'update-endpoint',
    changes: true,
    handle: (call) => {
      const endpoint = find(call)
      return answer(endpoint, action, () => run(endpoint))
    },
  })
  return [
    { method: 'GET', pattern: collection, on: 'list-endpoints', handle: list },
    { method: 'POST', pattern: collection, on: 'create-endpoint', changes: true, handle: create },
    {
      method: 'GET',
      pattern: 'projects/:project/branches/:branch/endpoints',
      on: 'list-endpoints',
      handle: listOfBranch,
    },
    { method: 'GET', pattern: one, on: 'get-endpoint', handle: (call) => ok({ endpoint: wire(find(call)) }) },
    { method: 'PATCH', pattern: one, on: 'update-endpoint', changes: true, handle: change },
    { method: 'DELETE', pattern: one, on: 'delete-endpoint', changes: true, handle: destroy },
    power('start', 'start_compute', (endpoint) => computes.open(endpoint)),
    power('suspend', 'suspend_compute', (endpoint) => computes.suspend(endpoint)),
    power('restart', 'start_compute', async (endpoint) => {
      await computes.suspend(endpoint)
      await computes.open(endpoint)
    }),
  ]
}
