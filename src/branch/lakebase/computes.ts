/**
 * The read-write compute of a branch. Today it comes with the branch; early workspaces made none. It may be suspended when it is
 * handed out: a connection wakes it.
 */
import { UserError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import type { Branch, Compute, ComputeSize } from '../provider.ts'
import type { LakebaseApi } from './api.ts'
import { resourcePath } from './names.ts'
import { isAlreadyExists, waitForOperation } from './operations.ts'
import { readPages } from './pages.ts'
import { type EndpointAnswer, endpointListSchema, operationSchema } from './schemas.ts'

/** Looks only: undefined when the branch has none. */
export async function findCompute(api: LakebaseApi, branch: Branch): Promise<Compute | undefined> {
  const endpoint = (await listEndpoints(api, branch)).find(isReadWrite)
  return endpoint && waitUntilConnectable(api, branch, endpoint.name)
}

/** Creates the compute when there is none, and brings it to the given size. */
export async function ensureCompute(api: LakebaseApi, branch: Branch, size: ComputeSize = {}): Promise<Compute> {
  const endpoint = (await awaitEndpoint(api, branch)) ?? (await createEndpoint(api, branch, size))
  const mask = changedSizes(endpoint, size)
  if (mask.length > 0) await resize(api, endpoint, size, mask)
  return waitUntilConnectable(api, branch, endpoint.name)
}

/** A service that brings the compute along may need a moment for it. */
const patienceMs = 3000
const postgresPort = 5432

async function awaitEndpoint(api: LakebaseApi, branch: Branch): Promise<EndpointAnswer | undefined> {
  const start = api.clock.now().getTime()
  const { endpoint } = await poll({
    service: 'Lakebase',
    clock: api.clock,
    timeoutSeconds: api.timeoutSeconds,
    operation: 'find the compute',
    resource: branch.id,
    late: () => 'there is none',
    look: async () => {
      const endpoint = (await listEndpoints(api, branch)).find(isReadWrite)
      return endpoint !== undefined || api.clock.now().getTime() - start >= patienceMs ? { endpoint } : undefined
    },
  })
  return endpoint
}

async function listEndpoints(api: LakebaseApi, branch: Branch): Promise<readonly EndpointAnswer[]> {
  const collection = `${branch.id}/endpoints`
  const pages = await readPages(api, { collection, operation: 'list computes', schema: endpointListSchema })
  return pages.flatMap((page) => page.endpoints)
}

function isReadWrite({ status }: EndpointAnswer): boolean {
  return status?.endpoint_type === 'ENDPOINT_TYPE_READ_WRITE'
}

async function createEndpoint(api: LakebaseApi, branch: Branch, size: ComputeSize): Promise<EndpointAnswer> {
  const what = { operation: 'create compute', resource: `${branch.id}/endpoints/primary` }
  api.log.info(`${branch.name} has no compute yet. Creating one.`)
  try {
    const operation = await api.http.request({
      ...what,
      method: 'POST',
      path: resourcePath(`${branch.id}/endpoints`),
      query: { endpoint_id: 'primary' },
      body: { spec: endpointSpec(size) },
      // The id is fixed, and a branch has one read-write compute: a second create can only be refused.
      idempotent: true,
      schema: operationSchema,
    })
    await waitForOperation(api, operation, what)
  } catch (error) {
    if (!isAlreadyExists(error)) throw error
  }
  const created = await awaitEndpoint(api, branch)
  if (created === undefined) throw new UserError(`${branch.name} got no compute. Run the job again.`)
  return created
}

async function resize(
  api: LakebaseApi,
  endpoint: EndpointAnswer,
  size: ComputeSize,
  mask: readonly string[],
): Promise<void> {
  const what = { operation: 'resize compute', resource: endpoint.name }
  const operation = await api.http.request({
    ...what,
    method: 'PATCH',
    path: resourcePath(endpoint.name),
    query: { update_mask: mask.join(',') },
    body: { name: endpoint.name, spec: endpointSpec(size) },
    schema: operationSchema,
  })
  await waitForOperation(api, operation, what)
}

function endpointSpec({ minCu, maxCu }: ComputeSize) {
  return {
    endpoint_type: 'ENDPOINT_TYPE_READ_WRITE',
    ...(minCu === undefined ? {} : { autoscaling_limit_min_cu: minCu }),
    ...(maxCu === undefined ? {} : { autoscaling_limit_max_cu: maxCu }),
  }
}

function changedSizes({ status }: EndpointAnswer, { minCu, maxCu }: ComputeSize): string[] {
  const mask: string[] = []
  if (minCu !== undefined && minCu !== status?.autoscaling_limit_min_cu) mask.push('spec.autoscaling_limit_min_cu')
  if (maxCu !== undefined && maxCu !== status?.autoscaling_limit_max_cu) mask.push('spec.autoscaling_limit_max_cu')
  return mask
}

/** An endpoint can have work pending after its operation is done, and a host only some time after that. */
async function waitUntilConnectable(api: LakebaseApi, branch: Branch, name: string): Promise<Compute> {
  let latest: EndpointAnswer | undefined
  return poll({
    service: 'Lakebase',
    clock: api.clock,
    timeoutSeconds: api.timeoutSeconds,
    operation: 'start compute',
    resource: name,
    late: () => `it is ${describe(latest)}`,
    look: async () => {
      latest = (await listEndpoints(api, branch)).find((endpoint) => endpoint.name === name)
      return latest && connectable(latest)
    },
  })
}

function connectable({ name, uid, status }: EndpointAnswer): Compute | undefined {
  if (status?.disabled) {
    throw new UserError(
      `The compute ${name} is disabled. Enable it in the Lakebase console, or delete the branch there.`,
    )
  }
  const starting = status?.current_state === undefined || status.current_state === 'INIT'
  const host = status?.hosts?.host
  if (starting || status?.pending_state || host === undefined) return undefined
  return {
    id: name,
    uid,
    host,
    pooledHost: status?.hosts?.read_write_pooled_host,
    port: postgresPort,
    minCu: status?.autoscaling_limit_min_cu,
    maxCu: status?.autoscaling_limit_max_cu,
  }
}

function describe(endpoint: EndpointAnswer | undefined): string {
  const { current_state: state, pending_state: pending, hosts } = endpoint?.status ?? {}
  return [state ?? 'not there', pending && `with ${pending} pending`, !hosts?.host && 'without a host']
    .filter(Boolean)
    .join(', ')
}
