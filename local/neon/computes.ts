/**
 * Neon's computes: each answers on port 5432 of its own loopback address, and all of them by name at one address more, as behind
 * Neon's proxy. A read-only one is a second door to its branch's server, with sessions that only read.
 */
import { type Certificate, issueCertificate } from '../postgres/certificate.ts'
import { type Gateway, type LoginAnswer, type LoginAttempt, openGateway } from '../postgres/gateway.ts'
import { nobodysVerifier } from '../postgres/scram.ts'
import type { Server } from '../postgres/server.ts'
import { nextAddress } from '../service/addresses.ts'
import { askServer, branchServers, logicalSize, runOn } from '../service/branch-servers.ts'
import type { LocalClock } from '../service/clock.ts'
import { unprocessable } from './api-error.ts'
import type { Faults } from './faults.ts'
import { matches, refusalAtTheDoor, refusedLogin, splitPassword, verifierOf } from './login.ts'
import { plans } from './plans.ts'
import { databaseSql, platformOwner, platformRolesSql, templateSql } from './platform-objects.ts'
import type { BranchRecord, EndpointRecord } from './records.ts'
import type { Store } from './store.ts'
import type { Switches } from './switches.ts'

export type Computes = {
  /** The next free loopback address. */
  nextAddress(): string
  /** Makes the cluster of a project's first branch. */
  initialise(branch: BranchRecord): Promise<void>
  /** Copies a branch's data while it is in use. */
  fork(source: BranchRecord, branch: BranchRecord): Promise<{ readonly lsn: string; readonly logicalSize: number }>
  /** Listens at the endpoint's address, and starts its server unless the plan's computes are all active. */
  open(endpoint: EndpointRecord): Promise<void>
  /** Listens at the endpoint's address; the first connection starts the server. */
  openAsleep(endpoint: EndpointRecord): Promise<void>
  suspend(endpoint: EndpointRecord): Promise<void>
  /** Lets changed settings take effect. A changed size restarts the server, as on the service. */
  adjust(endpoint: EndpointRecord, restarts: boolean): Promise<void>
  /** Puts to sleep what nobody has used for as long as its settings say, had these seconds really passed. */
  passTime(seconds: number): Promise<void>
  close(endpoint: EndpointRecord): Promise<void>
  isActive(endpoint: EndpointRecord): boolean
  /** The door of an endpoint, where it has one. */
  gateway(endpointId: string): Gateway | undefined
  /** Runs statements as the platform's owner, waking or starting a server for it. */
  runSql(branch: BranchRecord, database: string, statements: readonly string[]): Promise<void>
  /** Databases of the branch's users. */
  userDatabases(branch: BranchRecord): Promise<readonly string[]>
  withServer<Result>(branch: BranchRecord, work: (server: Server) => Promise<Result>): Promise<Result>
  /** Gives a branch's data to another branch. */
  handOver(from: BranchRecord, to: BranchRecord): Promise<void>
  remove(branch: BranchRecord): Promise<void>
  recover(): Promise<void>
  stopAll(): Promise<void>
}

export type ComputesOptions = {
  readonly dataDir: string
  readonly addressBase: string
  readonly authority: Certificate
  readonly clock: LocalClock
  readonly switches: Switches
  readonly store: Store
  readonly faults: Faults
}

export const postgresPort = 5432
const major = 17
const defaultSuspendSeconds = 300

export function createComputes(options: ComputesOptions): Computes {
  const { dataDir, addressBase, authority, clock, switches, store, faults } = options
  const servers = branchServers(dataDir)
  /** Second doors to a branch's server, by the read-only endpoint's id. */
  const readOnly = new Map<string, Gateway>()
  const branchOf = ({ branchId }: EndpointRecord) => store.state.branches.find(({ id }) => id === branchId)
  const isActive = ({ id }: EndpointRecord) => (servers.compute(id)?.state ?? 'suspended') !== 'suspended'
  const suspendSeconds = ({ suspendSeconds: set }: EndpointRecord) =>
    set === 0 ? defaultSuspendSeconds : Math.max(0, set)

  /** Whether the plan leaves room for this compute; the default branch's never counts. */
  const mayWake = (endpoint: EndpointRecord): boolean => {
    if (branchOf(endpoint)?.isDefault || isActive(endpoint)) return true
    const others = store.state.endpoints.filter((other) => other.projectId === endpoint.projectId)
    const active = others.filter((other) => isActive(other) && !branchOf(other)?.isDefault)
    return active.length < plans[switches.plan].activeComputes
  }

  const mayLogIn = async (endpoint: EndpointRecord, attempt: LoginAttempt): Promise<LoginAnswer> => {
    if (faults.take('login-refused', 'login')) {
      return refusedLogin('XX000', 'endpoint is temporarily unavailable. Check your quotas and/or contact support.')
    }
    const refusal = refusalAtTheDoor(endpoint, attempt)
    if (refusal) return refusal
    if (branchOf(endpoint)?.masking?.state === 'anonymizing') {
      return refusedLogin('57P03', 'branch is being anonymized, connections are not allowed')
    }
    if (!mayWake(endpoint)) return refusedLogin('53300', 'active endpoints limit exceeded')
    const found = await servers.withServer(endpoint.branchId, (server) =>
      askServer(server, 'postgres', (client) => verifierOf(client, attempt.user)),
    )
    const verifier = found ?? nobodysVerifier()
    const otherwise = { sqlstate: '28P01', message: `password authentication failed for user '${attempt.user}'` }
    if (attempt.password === '') return { ok: 'by password', verifier, otherwise }
    const knows = await matches(verifier, splitPassword(attempt.password).password)
    return knows ? { ok: true } : { ok: false, ...otherwise }
  }

  const certificates = new Map<string, Promise<Certificate>>()
  const certificateFor = ({ address, id }: EndpointRecord): Promise<Certificate> => {
    const certificate =
      certificates.get(address) ?? issueCertificate(authority, [address, `${id}.neon.local`, `${id}-pooler.neon.local`])
    certificates.set(address, certificate)
    return certificate
  }

  const openAsleep = async (endpoint: EndpointRecord): Promise<void> => {
    const branch = branchOf(endpoint)
    if (!branch || servers.compute(endpoint.id) || readOnly.has(endpoint.id)) return
    const door = {
      host: endpoint.address,
      port: postgresPort,
      tls: await certificateFor(endpoint),
      login: (attempt: LoginAttempt) => mayLogIn(endpoint, attempt),
      asks: 'scram' as const,
    }
    if (endpoint.type === 'read_only') {
      readOnly.set(endpoint.id, await openReadOnly(endpoint, door))
      return
    }
    await servers.openAsleep(endpoint.id, branch.id, {
      ...door,
      settings: startSettings(branch, endpoint),
      idleSeconds: suspendSeconds(endpoint),
      onStateChanged: () => {
        endpoint.lastActiveAt = clock.now()
      },
    })
  }
  const openReadOnly = (endpoint: EndpointRecord, door: Omit<Parameters<typeof openGateway>[0], 'wake'>) =>
    openGateway({
      ...door,
      startupParameters: { default_transaction_read_only: 'on' },
      wake: async () => {
        const writer = store.endpointsOf(endpoint.branchId).find(({ type }) => type === 'read_write')
        const compute = writer && servers.compute(writer.id)
        if (!compute) throw new Error('its branch has no read-write compute')
        return compute.wake()
      },
    })

  return {
    nextAddress: () => {
      const address = nextAddress(store.state, addressBase)
      if (address !== undefined) return address
      throw unprocessable(`All addresses below ${addressBase} are in use.`, 'ENDPOINTS_LIMIT_EXCEEDED')
    },
    initialise: async (branch) => {
      await servers.create(branch.id, { major, superuser: platformOwner })
      await servers.withServer(branch.id, async (server) => {
        await runOn(server, 'postgres', [...platformRolesSql, ...databaseSql])
        await runOn(server, 'template1', templateSql)
        branch.logicalSize = await logicalSize(server)
      })
    },
    fork: async (source, branch) => {
      const prepareCertificates = () => {
        for (const endpoint of store.endpointsOf(branch.id)) certificateFor(endpoint).catch(() => undefined)
      }
      const { lsn, size } = await servers.fork(source.id, branch.id, prepareCertificates)
      source.logicalSize = size ?? source.logicalSize
      return { lsn, logicalSize: source.logicalSize }
    },
    open: async (endpoint) => {
      await openAsleep(endpoint)
      if (!endpoint.disabled && mayWake(endpoint)) await servers.compute(endpoint.id)?.wake()
      endpoint.started = true
    },
    openAsleep,
    suspend: async (endpoint) => servers.compute(endpoint.id)?.suspend(),
    adjust: async (endpoint, restarts) => {
      const compute = servers.compute(endpoint.id)
      compute?.setIdleSeconds(suspendSeconds(endpoint))
      if (endpoint.disabled || restarts) await compute?.suspend()
      if (restarts && !endpoint.disabled) await compute?.wake()
    },
    passTime: async (seconds) => {
      for (const endpoint of store.state.endpoints) {
        const compute = servers.compute(endpoint.id)
        const limit = suspendSeconds(endpoint)
        if (!compute || compute.gateway.connections > 0 || limit === 0) continue
        const idleSeconds = (Date.now() - compute.gateway.lastActivity.getTime()) / 1000 + seconds
        if (idleSeconds >= limit) await compute.suspend()
      }
    },
    close: async (endpoint) => {
      await readOnly.get(endpoint.id)?.close()
      readOnly.delete(endpoint.id)
      await servers.close(endpoint.id)
    },
    isActive,
    gateway: (endpointId) => servers.compute(endpointId)?.gateway ?? readOnly.get(endpointId),
    runSql: (branch, database, statements) => servers.runSql(branch.id, database, statements),
    userDatabases: (branch) =>
      servers.withServer(branch.id, (server) =>
        askServer(server, 'postgres', async (client) => {
          const { rows } = await client.query<{ datname: string }>(
            `select datname from pg_database where not datistemplate and datname <> 'postgres'`,
          )
          return rows.map(({ datname }) => datname)
        }),
      ),
    withServer: (branch, work) => servers.withServer(branch.id, work),
    handOver: (from, to) => servers.handOver(from.id, to.id),
    remove: (branch) => servers.remove(branch.id),
    recover: () => servers.recover((id) => store.state.branches.some((branch) => branch.id === id)),
    stopAll: async () => {
      for (const gateway of readOnly.values()) await gateway.close()
      readOnly.clear()
      await servers.stopAll()
    },
  }
}

/** As Neon starts a server: it says which branch and compute it is. */
function startSettings(branch: BranchRecord, endpoint: EndpointRecord): Readonly<Record<string, string>> {
  return {
    'neon.project_id': branch.projectId,
    'neon.branch_id': branch.id,
    'neon.endpoint_id': endpoint.id,
    'neon.timeline_id': branch.timelineId,
  }
}
