/**
 * The computes of Lakebase: each a server behind port 5432 of its own loopback address, with the service's cap on how many of a
 * project are active, and its sleep.
 */
import { type Certificate, issueCertificate } from '../postgres/certificate.ts'
import { nextAddress } from '../service/addresses.ts'
import { branchServers, logicalSize, runOn } from '../service/branch-servers.ts'
import type { LocalClock } from '../service/clock.ts'
import { ApiError } from './api-error.ts'
import type { FirstInhabitants } from './first-inhabitants.ts'
import { type LoginSurroundings, loginGate } from './login.ts'
import { firstInhabitantsSql, platformOwner, platformRolesSql, templateSql } from './platform-objects.ts'
import { defaultMajor } from './project-majors.ts'
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

export function createComputes(options: ComputesOptions): Computes {
  const { dataDir, addressBase, authority, clock, switches, store } = options
  const servers = branchServers(dataDir)
  const isActive = ({ uid }: EndpointRecord) => (servers.compute(uid)?.state ?? 'suspended') !== 'suspended'

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
    const branch = store.branchByUid(endpoint.branchUid)
    if (!branch || servers.compute(endpoint.uid)) return
    await servers.openAsleep(endpoint.uid, branch.uid, {
      host: endpoint.address,
      port: postgresPort,
      tls: await certificateFor(endpoint.address),
      login: (attempt) => mayLogIn(endpoint, attempt),
      idleSeconds: endpoint.settings.suspendSeconds ?? 0,
      onStateChanged: () => {
        endpoint.lastActiveAt = clock.now()
      },
    })
  }

  const computes: Computes = {
    nextAddress: () => {
      const address = nextAddress(store.state, addressBase)
      if (address !== undefined) return address
      throw new ApiError(400, 'RESOURCE_EXHAUSTED', `All addresses below ${addressBase} are in use.`)
    },
    initialise: async (branch, inhabitants) => {
      const project = store.state.projects.find(({ uid }) => uid === branch.projectUid)
      await servers.create(branch.uid, { major: project?.pgVersion ?? defaultMajor, superuser: platformOwner })
      await servers.withServer(branch.uid, async (server) => {
        await runOn(server, 'postgres', platformRolesSql)
        await runOn(server, 'template1', templateSql)
        await runOn(server, 'postgres', firstInhabitantsSql(inhabitants))
        branch.logicalSize = await logicalSize(server)
      })
    },
    fork: async (source, branch) => {
      const prepareCertificates = () => {
        for (const { address } of store.endpointsOf(branch.uid)) certificateFor(address).catch(() => undefined)
      }
      const { lsn, size } = await servers.fork(source.uid, branch.uid, prepareCertificates)
      source.logicalSize = size ?? source.logicalSize
      return { lsn, logicalSize: source.logicalSize }
    },
    open: async (endpoint) => {
      await openAsleep(endpoint)
      if (!endpoint.disabled && mayWake(endpoint)) await servers.compute(endpoint.uid)?.wake()
      endpoint.started = true
    },
    openAsleep,
    adjust: async (endpoint) => {
      const compute = servers.compute(endpoint.uid)
      compute?.setIdleSeconds(endpoint.settings.suspendSeconds ?? 0)
      if (endpoint.disabled) await compute?.suspend()
    },
    passTime: async (seconds) => {
      for (const { uid, settings } of store.state.endpoints) {
        const compute = servers.compute(uid)
        if (!compute || compute.gateway.connections > 0 || settings.suspendSeconds === undefined) continue
        const idleSeconds = (Date.now() - compute.gateway.lastActivity.getTime()) / 1000 + seconds
        if (idleSeconds >= settings.suspendSeconds) await compute.suspend()
      }
    },
    close: ({ uid }) => servers.close(uid),
    isActive,
    runSql: (branch, database, statements) => servers.runSql(branch.uid, database, statements),
    remove: ({ uid }) => servers.remove(uid),
    recover: () => servers.recover((uid) => store.branchByUid(uid) !== undefined),
    stopAll: () => servers.stopAll(),
  }
  return computes
}
