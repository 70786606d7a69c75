/**
 * The real side of branches: a branch's data is a Postgres cluster in a folder of its own, and its compute a server behind
 * a TLS front door on port 5432 of its own loopback address, woken by connections and stopped when idle.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { branchCluster } from '../postgres/branch-cluster.ts'
import { type Certificate, issueCertificate } from '../postgres/certificate.ts'
import { type Compute, openCompute } from '../postgres/compute.ts'
import { createCluster, recoverCluster, removeCluster, type Server, startServer } from '../postgres/server.ts'
import { nextAddress } from './addresses.ts'
import type { LocalClock } from './clock.ts'
import type { FirstInhabitants } from './first-inhabitants.ts'
import { type LoginSurroundings, loginGate } from './login.ts'
import { firstInhabitantsSql, platformOwner, platformRolesSql, templateSql } from './platform-objects.ts'
import type { BranchRecord, EndpointRecord } from './records.ts'
import type { Store } from './store.ts'
import type { Switches } from './switches.ts'

export type Computes = {
  /** The next free loopback address. */
  nextAddress(): string
  /** Makes the cluster of a root branch, with what the platform and the project's creator have in it. */
  initialise(branch: BranchRecord, inhabitants: FirstInhabitants): Promise<void>
  /** Copies a branch's data while it is in use. */
  fork(source: BranchRecord, branch: BranchRecord): Promise<{ readonly lsn: string; readonly logicalSize: number }>
  /** Listens at the endpoint's address, and starts its server unless the project has its fill of active ones. */
  open(endpoint: EndpointRecord): Promise<void>
  /** Listens at the endpoint's address; the first connection starts the server. */
  openAsleep(endpoint: EndpointRecord): Promise<void>
  /** Lets changed settings take effect. */
  adjust(endpoint: EndpointRecord): Promise<void>
  /** Puts to sleep what nobody has used for as long as its settings say, had these seconds really passed. */
  passTime(seconds: number): Promise<void>
  close(endpoint: EndpointRecord): Promise<void>
  isActive(endpoint: EndpointRecord): boolean
  /** Runs statements as the platform's owner, waking or starting a server for it. */
  runSql(branch: BranchRecord, database: string, statements: readonly string[]): Promise<void>
  /** Removes a branch's data. Its computes are closed. */
  remove(branch: BranchRecord): Promise<void>
  /** After a kill: stops servers that were left running and removes data that no branch owns. */
  recover(): Promise<void>
  stopAll(): Promise<void>
}

export type ComputesOptions = Omit<LoginSurroundings, 'mayWake'> & {
  readonly dataDir: string
  readonly addressBase: string
  readonly authority: Certificate
  readonly clock: LocalClock
  readonly switches: Switches
  readonly store: Store
}

const postgresPort = 5432
const major = 17
const noticeMs = 500

export function createComputes(options: ComputesOptions): Computes {
  const { dataDir, addressBase, authority, clock, switches, store } = options
  const open = new Map<string, Compute>()
  const clustersDir = join(dataDir, 'clusters')
  const clusterDir = ({ uid }: BranchRecord) => join(clustersDir, uid)
  const computeOf = (branch: BranchRecord): Compute | undefined => {
    const endpoint = store.endpointsOf(branch.uid).find(({ uid }) => open.has(uid))
    return endpoint && open.get(endpoint.uid)
  }
  const isActive = ({ uid }: EndpointRecord) => (open.get(uid)?.state ?? 'suspended') !== 'suspended'

  /** Whether the project's cap leaves room for this compute; the default branch's never counts. */
  const mayWake = (endpoint: EndpointRecord): boolean => {
    const branch = store.branchByUid(endpoint.branchUid)
    if (!branch || branch.isDefault || isActive(endpoint)) return true
    const others = store.state.branches.filter((other) => other.projectUid === branch.projectUid && !other.isDefault)
    const active = others.flatMap(({ uid }) => store.endpointsOf(uid)).filter(isActive)
    return active.length < switches.active_compute_cap
  }
  const mayLogIn = loginGate({ ...options, mayWake })

  const certificates = new Map<string, Promise<Certificate>>()
  const certificateFor = (address: string): Promise<Certificate> => {
    const certificate = certificates.get(address) ?? issueCertificate(authority, [address])
    certificates.set(address, certificate)
    return certificate
  }

  const openAsleep = async (endpoint: EndpointRecord): Promise<void> => {
    if (open.has(endpoint.uid)) return
    const branch = store.branchByUid(endpoint.branchUid)
    if (!branch) return
    const compute = await openCompute({
      dataDir: clusterDir(branch),
      host: endpoint.address,
      port: postgresPort,
      tls: await certificateFor(endpoint.address),
      login: (attempt) => mayLogIn(endpoint, attempt),
      idleSeconds: endpoint.settings.suspendSeconds ?? 0,
      onStateChanged: () => {
        endpoint.lastActiveAt = clock.now()
      },
    })
    open.set(endpoint.uid, compute)
  }

  const withServer = async <Result>(branch: BranchRecord, work: (server: Server) => Promise<Result>) => {
    const compute = computeOf(branch)
    if (compute) return compute.use(work)
    const server = await startServer({ dataDir: clusterDir(branch) })
    try {
      return await work(server)
    } finally {
      await server.stop()
    }
  }

  const computes: Computes = {
    nextAddress: () => nextAddress(store.state, addressBase),
    initialise: async (branch, inhabitants) => {
      await createCluster({ dataDir: clusterDir(branch), major, superuser: platformOwner })
      await withServer(branch, async (server) => {
        await runOn(server, 'postgres', platformRolesSql)
        await runOn(server, 'template1', templateSql)
        await runOn(server, 'postgres', firstInhabitantsSql(inhabitants))
        branch.logicalSize = await logicalSize(server)
      })
    },
    fork: async (source, branch) => {
      const compute = computeOf(source)
      const target = clusterDir(branch)
      if (!compute) {
        const { lsn } = await branchCluster({ parent: clusterDir(source), dataDir: target })
        return { lsn, logicalSize: source.logicalSize }
      }
      const prepareCertificates = () => {
        for (const { address } of store.endpointsOf(branch.uid)) certificateFor(address).catch(() => undefined)
      }
      const { lsn, size } = await recoveringOnce(compute, () => compute.fork(target, prepareCertificates))
      source.logicalSize = size ?? source.logicalSize
      return { lsn, logicalSize: source.logicalSize }
    },
    open: async (endpoint) => {
      await openAsleep(endpoint)
      if (!endpoint.disabled && mayWake(endpoint)) await open.get(endpoint.uid)?.wake()
      endpoint.started = true
    },
    openAsleep,
    adjust: async (endpoint) => {
      const compute = open.get(endpoint.uid)
      compute?.setIdleSeconds(endpoint.settings.suspendSeconds ?? 0)
      if (endpoint.disabled) await compute?.suspend()
    },
    passTime: async (seconds) => {
      for (const { uid, settings } of store.state.endpoints) {
        const compute = open.get(uid)
        if (!compute || compute.gateway.connections > 0 || settings.suspendSeconds === undefined) continue
        const idleSeconds = (Date.now() - compute.gateway.lastActivity.getTime()) / 1000 + seconds
        if (idleSeconds >= settings.suspendSeconds) await compute.suspend()
      }
    },
    close: async (endpoint) => {
      const compute = open.get(endpoint.uid)
      await compute?.stop()
      open.delete(endpoint.uid)
    },
    isActive,
    runSql: (branch, database, statements) => withServer(branch, (server) => runOn(server, database, statements)),
    remove: (branch) => removeCluster(clusterDir(branch)),
    recover: async () => {
      const folders = await readdir(clustersDir).catch(() => [])
      for (const uid of folders) {
        const folder = join(clustersDir, uid)
        await recoverCluster(folder)
        if (!store.branchByUid(uid)) await removeCluster(folder)
      }
    },
    stopAll: async () => {
      await Promise.all([...open.values()].map((compute) => compute.stop()))
      open.clear()
    },
  }
  return computes
}

/** A server that was killed has to recover before it can be copied, and its end may not have been noticed yet. */
async function recoveringOnce<Result>(compute: Compute, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch {
    await sleep(noticeMs)
    await compute.wake()
    return work()
  }
}

async function runOn(server: Server, database: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(server.clientConfig(database))
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

async function logicalSize(server: Server): Promise<number> {
  const client = new pg.Client(server.clientConfig('postgres'))
  await client.connect()
  try {
    const { rows } = await client.query<{ bytes: string }>(
      'select sum(pg_database_size(oid)) as bytes from pg_database',
    )
    return Number(rows[0]?.bytes ?? 0)
  } finally {
    await client.end()
  }
}
