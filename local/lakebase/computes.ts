/**
 * The computes of Lakebase: each a server behind port 5432 of its own loopback address, with the service's cap on how many of a
 * project are active, and its sleep.
 */
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Certificate, issueCertificate } from '../postgres/certificate.ts'
import type { FrontDoor } from '../postgres/front-door.ts'
import { nextAddress } from '../service/addresses.ts'
import { askServer, branchServers, logicalSize, runOn } from '../service/branch-servers.ts'
import type { LocalClock } from '../service/clock.ts'
import { ApiError, invalidParameter } from './api-error.ts'
import { databricksAuthFiles, registeredInSql, registeredRole } from './databricks-auth.ts'
import type { FirstInhabitants } from './first-inhabitants.ts'
import { type LoginSurroundings, loginGate } from './login.ts'
import { firstInhabitantsSql, platformOwner, platformRolesSql, templateSql } from './platform-objects.ts'
import { openPooledHost, pooledAddressOf } from './pooled-host.ts'
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
  /** Lets changed settings take effect. Postgres' own end the sessions that are open; those that it refuses are an ApiError. */
  adjust(endpoint: EndpointRecord, changes: Pick<EndpointRecord, 'settings' | 'disabled'>): Promise<void>
  /** Puts to sleep what nobody has used for as long as its settings say, had these seconds really passed. */
  passTime(seconds: number): Promise<void>
  close(endpoint: EndpointRecord): Promise<void>
  isActive(endpoint: EndpointRecord): boolean
  /** Where its pooler listens. */
  pooledHost(endpoint: EndpointRecord): string | undefined
  /** Runs statements as the platform's owner, waking or starting a server for it. */
  runSql(branch: BranchRecord, database: string, statements: readonly string[]): Promise<void>
  /** Records the roles that were registered in SQL since it was last asked, waking or starting a server for it. */
  learnRoles(branch: BranchRecord): Promise<void>
  /** Removes a branch's data. Its computes are closed. */
  remove(branch: BranchRecord): Promise<void>
  /** After a kill: stops servers that were left running and removes data that no branch owns. */
  recover(): Promise<void>
  stopAll(): Promise<void>
}

export type ComputesOptions = Omit<LoginSurroundings, 'mayWake' | 'learnRoles'> & {
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
  const servers = branchServers(dataDir, { folder: join(dataDir, 'programs'), files: databricksAuthFiles })
  const isActive = ({ uid }: EndpointRecord) => (servers.compute(uid)?.state ?? 'suspended') !== 'suspended'

  /** Whether the project's cap leaves room for this compute; the default branch's never counts. */
  const mayWake = (endpoint: EndpointRecord): boolean => {
    const branch = store.branchByUid(endpoint.branchUid)
    if (!branch || branch.isDefault || isActive(endpoint)) return true
    const others = store.state.branches.filter((other) => other.projectUid === branch.projectUid && !other.isDefault)
    const active = others.flatMap(({ uid }) => store.endpointsOf(uid)).filter(isActive)
    return active.length < switches.active_compute_cap
  }
  const learnRoles = async ({ uid, state, pending }: BranchRecord): Promise<void> => {
    if (state !== 'READY' || pending !== undefined) return
    const registered = await servers.withServer(uid, (server) => askServer(server, 'postgres', registeredInSql))
    const known = store.rolesOf(uid)
    const unheard = registered.filter(({ name }) => !known.some(({ postgresRole }) => postgresRole === name))
    for (const role of unheard) store.state.roles.push(registeredRole(role, uid, { store, now: clock.now() }))
    if (unheard.length > 0) store.save()
  }
  const mayLogIn = loginGate({ ...options, mayWake, learnRoles })

  const certificates = new Map<string, Promise<Certificate>>()
  const certificateFor = (address: string): Promise<Certificate> => {
    const certificate = certificates.get(address) ?? issueCertificate(authority, [address, pooledAddressOf(address)])
    certificates.set(address, certificate)
    return certificate
  }

  const poolers = new Map<string, FrontDoor>()
  const openAsleep = async (endpoint: EndpointRecord): Promise<void> => {
    const branch = store.branchByUid(endpoint.branchUid)
    if (!branch || servers.compute(endpoint.uid)) return
    const { address } = endpoint
    const tls = await certificateFor(address)
    const { gateway } = await servers.openAsleep(endpoint.uid, branch.uid, {
      host: address,
      port: postgresPort,
      tls,
      login: (attempt) => mayLogIn(endpoint, attempt),
      settings: endpoint.settings.pgSettings,
      idleSeconds: endpoint.settings.suspendSeconds ?? 0,
      onStateChanged: () => {
        endpoint.lastActiveAt = clock.now()
      },
    })
    const pooler = await openPooledHost({ address, port: postgresPort, tls, gateway, switches })
    if (pooler) poolers.set(endpoint.uid, pooler)
  }
  const closePooler = async (uid: string): Promise<void> => {
    await poolers.get(uid)?.close()
    poolers.delete(uid)
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
    adjust: async (endpoint, { settings, disabled }) => {
      const compute = servers.compute(endpoint.uid)
      const { pgSettings } = settings
      if (!isDeepStrictEqual(pgSettings, endpoint.settings.pgSettings)) {
        await compute?.restart(pgSettings).catch(async (error: Error) => {
          await compute.restart(endpoint.settings.pgSettings)
          throw invalidParameter(`The compute does not start with these pg_settings: ${error.message}`)
        })
      }
      compute?.setIdleSeconds(settings.suspendSeconds ?? 0)
      if (disabled) await compute?.suspend()
      Object.assign(endpoint, { settings, disabled })
    },
    passTime: async (seconds) => {
      for (const { uid, settings } of store.state.endpoints) {
        const compute = servers.compute(uid)
        if (!compute || compute.gateway.connections > 0 || settings.suspendSeconds === undefined) continue
        const idleSeconds = (Date.now() - compute.gateway.lastActivity.getTime()) / 1000 + seconds
        if (idleSeconds >= settings.suspendSeconds) await compute.suspend()
      }
    },
    close: async ({ uid }) => {
      await closePooler(uid)
      await servers.close(uid)
    },
    isActive,
    pooledHost: ({ uid, address }) => (poolers.has(uid) ? pooledAddressOf(address) : undefined),
    runSql: (branch, database, statements) => servers.runSql(branch.uid, database, statements),
    learnRoles,
    remove: ({ uid }) => servers.remove(uid),
    recover: () => servers.recover((uid) => store.branchByUid(uid) !== undefined),
    stopAll: async () => {
      await Promise.all([...poolers.keys()].map(closePooler))
      await servers.stopAll()
    },
  }
  return computes
}
