/**
 * The read-write compute of a branch: never the first of the list, which may be a read replica. It may be suspended when it is handed out: a
 * connection wakes it.
 */
import { UserError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import type { Branch, Compute, ComputeSize } from '../provider.ts'
import type { NeonApi } from './api.ts'
import { isConflict } from './http.ts'
import { waitForOperations } from './operations.ts'
import { branchPath, projectPath } from './paths.ts'
import { type EndpointAnswer, endpointChangedSchema, endpointListSchema } from './schemas.ts'

const postgresPort = 5432

/** Looks only: undefined when the branch has none. */
export async function findCompute(api: NeonApi, branch: Branch): Promise<Compute | undefined> {
  const endpoint = await readWriteEndpoint(api, branch)
  return endpoint && (connectable(branch, endpoint) ?? waitUntilConnectable(api, branch))
}

/** Makes the compute when there is none, and brings it to the given size: only when that differs, since it restarts the compute. */
export async function ensureCompute(api: NeonApi, branch: Branch, size: ComputeSize = {}): Promise<Compute> {
  const endpoint = (await readWriteEndpoint(api, branch)) ?? (await createEndpoint(api, branch))
  const wrong = isResized(endpoint, size)
  if (wrong) await resize(api, branch, endpoint, size)
  return (wrong ? undefined : connectable(branch, endpoint)) ?? waitUntilConnectable(api, branch)
}

async function readWriteEndpoint({ http, inputs }: NeonApi, branch: Branch): Promise<EndpointAnswer | undefined> {
  const path = branchPath(inputs.project, branch.id, 'endpoints')
  const what = { operation: 'list computes', resource: branch.name }
  const { endpoints } = await http.request({ ...what, method: 'GET', path, schema: endpointListSchema })
  return endpoints.find(({ type }) => type === 'read_write')
}

async function createEndpoint(api: NeonApi, branch: Branch): Promise<EndpointAnswer> {
  const what = { operation: 'create compute', resource: branch.name }
  api.log.info(`${branch.name} has no compute yet. Creating one.`)
  try {
    const { endpoint, operations } = await api.http.request({
      ...what,
      method: 'POST',
      path: projectPath(api.inputs.project, 'endpoints'),
      body: { endpoint: { branch_id: branch.id, type: 'read_write' } },
      // A branch has one: a second one can only be refused.
      idempotent: true,
      schema: endpointChangedSchema,
    })
    await waitForOperations(api, operations, what)
    return endpoint
  } catch (error) {
    const made = isConflict(error) ? await readWriteEndpoint(api, branch) : undefined
    if (made === undefined) throw error
    return made
  }
}

function isResized(endpoint: EndpointAnswer, { minCu, maxCu }: ComputeSize): boolean {
  const { autoscaling_limit_min_cu: min, autoscaling_limit_max_cu: max } = endpoint
  return (minCu !== undefined && minCu !== min) || (maxCu !== undefined && maxCu !== max)
}

async function resize(api: NeonApi, branch: Branch, { id }: EndpointAnswer, size: ComputeSize): Promise<void> {
  const what = { operation: 'resize compute', resource: `${id} of ${branch.name}` }
  const { operations } = await api.http.request({
    ...what,
    method: 'PATCH',
    path: projectPath(api.inputs.project, 'endpoints', id),
    body: {
      endpoint: {
        ...(size.minCu === undefined ? {} : { autoscaling_limit_min_cu: size.minCu }),
        ...(size.maxCu === undefined ? {} : { autoscaling_limit_max_cu: size.maxCu }),
      },
    },
    idempotent: true,
    schema: endpointChangedSchema,
  })
  await waitForOperations(api, operations, what)
}

async function waitUntilConnectable(api: NeonApi, branch: Branch): Promise<Compute> {
  let latest: EndpointAnswer | undefined
  return poll({
    service: 'Neon',
    clock: api.clock,
    timeoutSeconds: api.inputs.operationTimeoutSeconds,
    operation: 'start compute',
    resource: branch.name,
    late: () => `it is ${latest?.current_state ?? 'not there'}${latest?.host ? '' : ', without a host'}`,
    look: async () => {
      latest = await readWriteEndpoint(api, branch)
      return latest && connectable(branch, latest)
    },
  })
}

function connectable(branch: Branch, endpoint: EndpointAnswer): Compute | undefined {
  const { id, host, current_state: state, disabled } = endpoint
  if (disabled) {
    throw new UserError(
      `The compute ${id} of ${branch.name} is disabled. Enable it in Neon’s console, or delete the branch there.`,
    )
  }
  if (host === undefined || state === 'init') return undefined
  return {
    id,
    uid: id,
    host,
    pooledHost: pooledHost(id, host),
    port: postgresPort,
    minCu: endpoint.autoscaling_limit_min_cu,
    maxCu: endpoint.autoscaling_limit_max_cu,
  }
}

/** `-pooler` follows the endpoint's id in the first label. Undefined where the host does not begin with it. */
function pooledHost(id: string, host: string): string | undefined {
  return host.startsWith(`${id}.`) ? host.replace(id, `${id}-pooler`) : undefined
}
