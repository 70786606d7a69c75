/**
 * A Neon of one's own: the service's HTTP API on the loopback, over real Postgres servers. Its own clients work against it
 * unchanged. It knows no provider of ours: it only speaks HTTP and Postgres, as the real service does.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serverAccount } from '../postgres/server-account.ts'
import { checkedAddressBase } from '../service/addresses.ts'
import { openAuthority } from '../service/authority-file.ts'
import { createClock } from '../service/clock.ts'
import { openDataDir } from '../service/data-folder.ts'
import { listen } from '../service/listen.ts'
import type { RecordedRequest } from '../service/request-log.ts'
import { accountRoutes } from './account.ts'
import { branchRoutes } from './branches.ts'
import { type Computes, type ComputesOptions, createComputes } from './computes.ts'
import type { Control } from './control.ts'
import { endpointRoutes } from './endpoints.ts'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { createHttpServer } from './http-server.ts'
import { newKey } from './ids.ts'
import type { Neon } from './neon.ts'
import { createOperations } from './operations.ts'
import { projectRoutes } from './projects.ts'
import { openProxy } from './proxy.ts'
import { recoverState, removeDue } from './recovery.ts'
import { databaseRoutes, roleRoutes } from './roles.ts'
import { schemaRoutes } from './schema.ts'
import { openStore, type Store } from './store.ts'
import { defaultSwitches, type Switches, type SwitchesPatch } from './switches.ts'

export type NeonOptions = {
  /** Survives, and its state with it. By default a temporary folder that `stop` removes. */
  readonly dataDir?: string | undefined
  /** 8788 by default; 0 is any free port. */
  readonly port?: number | undefined
  /** First two or three numbers of the computes' loopback addresses; `127.78` by default. */
  readonly addressBase?: string | undefined
  readonly faults?: readonly Fault[] | undefined
  readonly switches?: SwitchesPatch | undefined
  /** Takes what goes wrong inside; by default nothing is said. */
  readonly log?: ((line: string) => void) | undefined
  /** What holds the data: real servers, unless somebody is interested in the API alone. */
  readonly computes?: ((options: ComputesOptions) => Computes) | undefined
}

export type NeonStandIn = AsyncDisposable & {
  /** `http://127.0.0.1:8788/api/v2` */
  readonly url: string
  /** A personal and an organization's key. */
  readonly keys: { readonly personal: string; readonly organization: string }
  /** A key that is scoped to one project. */
  projectKey(projectId: string): string
  revoke(key: string): void
  /** Where all computes are reached by name: `ep-….neon.local`, or `options=endpoint%3Dep-…`. */
  readonly proxyAddress: string
  /** PEM of the authority that signs the certificates. */
  readonly caFile: string
  readonly requests: RecordedRequest[]
  readonly faults: Faults
  /** Assign to turn a switch. */
  readonly switches: Switches
  /** Begins a check of the service's own, unprompted, which locks the project. */
  checkAvailability(projectId: string, milliseconds: number): void
  /** How long operations have run since then, the time of two that overlap counted once. */
  operationMilliseconds(since: number): number
  /** Moves the stand-in's clock on; resolves when what expired by it is gone and what was idle sleeps. */
  advanceClock(seconds: number): Promise<void>
  stop(): Promise<void>
}

const expiryPollMs = 1000

/** Throws a UserError when an address, a port or the folder cannot be used. */
export async function startNeon(options: NeonOptions = {}): Promise<NeonStandIn> {
  const addressBase = checkedAddressBase(options.addressBase ?? '127.78')
  const folder = await openDataDir(options.dataDir, 'neon-local-')
  try {
    return await startOn(folder, options, addressBase)
  } catch (error) {
    await folder.release()
    throw error
  }
}

async function startOn(
  folder: Awaited<ReturnType<typeof openDataDir>>,
  options: NeonOptions,
  addressBase: string,
): Promise<NeonStandIn> {
  const log = options.log ?? (() => undefined)
  const dataDir = folder.path
  // Says so now, rather than in the first operation, when Postgres' account cannot reach the folder.
  await serverAccount(join(dataDir, 'clusters', 'any'))
  const store = openStore(dataDir, log)
  const keys = { personal: keyOf(store, 'personal'), organization: keyOf(store, 'organization') }
  const clock = createClock(store.state.advancedSeconds)
  const faults = createFaults(options.faults ?? [])
  const switches: Switches = Object.assign({ ...defaultSwitches }, options.switches)
  const { authority, caFile } = await openAuthority(dataDir)
  const makeComputes = options.computes ?? createComputes
  const computes = makeComputes({ dataDir, addressBase, authority, clock, switches, store, faults })
  const operations = createOperations({ store, clock, faults, switches, log })
  const neon: Neon = { clock, switches, faults, store, operations, computes }
  const advanceClock = async (seconds: number) => {
    clock.advance(seconds)
    store.state.advancedSeconds = clock.advancedSeconds
    store.save()
    await removeDue(neon)
    await computes.passTime(seconds)
  }
  const control: Control = { ...neon, advanceClock }
  const requests: RecordedRequest[] = []
  const families = [
    accountRoutes,
    projectRoutes,
    branchRoutes,
    endpointRoutes,
    roleRoutes,
    databaseRoutes,
    schemaRoutes,
  ]
  const routes = families.flatMap((family) => family(neon))
  const server = createHttpServer({ control, routes, requests, log })
  const proxyAddress = addressBase.split('.').length === 3 ? `${addressBase}.1` : `${addressBase}.0.1`
  const stopServers = async () => {
    await operations.settled()
    await computes.stopAll()
    store.save()
  }
  const begin = async () => {
    await recoverState(neon)
    await removeDue(neon)
    const proxy = await openProxy(proxyAddress, authority, computes)
    try {
      await listen(server, options.port ?? 8788)
      return proxy
    } catch (error) {
      await proxy.close()
      throw error
    }
  }
  const proxy = await begin().catch(async (error: unknown) => {
    await stopServers()
    throw error
  })
  const expiryTimer = setInterval(() => {
    removeDue(neon).catch((error: unknown) => log(`expiry: ${error}`))
  }, expiryPollMs)
  expiryTimer.unref()
  const { port } = server.address() as AddressInfo
  let stopping: Promise<void> | undefined
  const stop = async () => {
    clearInterval(expiryTimer)
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
    await proxy.close()
    await stopServers()
    await folder.release()
  }
  const stopOnce = () => {
    stopping ??= stop()
    return stopping
  }
  return {
    url: `http://127.0.0.1:${port}/api/v2`,
    keys,
    projectKey: (projectId) => keyOf(store, 'project', store.project(projectId).id),
    revoke: (token) => {
      for (const key of store.state.keys) key.revoked ||= key.token === token
      store.save()
    },
    proxyAddress,
    caFile,
    requests,
    faults,
    switches,
    checkAvailability: (projectId, milliseconds) => operations.checkAvailability(projectId, milliseconds),
    operationMilliseconds: (since) => lengthOf(store.state.operations.filter(({ createdAt }) => createdAt >= since)),
    advanceClock,
    stop: stopOnce,
    [Symbol.asyncDispose]: stopOnce,
  }
}

function lengthOf(operations: readonly { readonly createdAt: number; readonly updatedAt: number }[]): number {
  let [length, until] = [0, 0]
  for (const { createdAt, updatedAt } of operations.toSorted((a, b) => a.createdAt - b.createdAt)) {
    length += Math.max(0, updatedAt - Math.max(createdAt, until))
    until = Math.max(until, updatedAt)
  }
  return length
}

function keyOf(store: Store, kind: 'personal' | 'organization' | 'project', projectId?: string): string {
  const known = store.state.keys.find((key) => key.kind === kind && key.projectId === projectId && !key.revoked)
  if (known) return known.token
  const token = newKey()
  store.state.keys.push({ token, kind, projectId, revoked: false })
  store.save()
  return token
}
