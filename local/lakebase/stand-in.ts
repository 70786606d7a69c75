/**
 * A Lakebase of one's own: the service's HTTP API on the loopback, over real Postgres servers. Official clients work
 * against it unchanged. It knows no provider of ours: it only speaks HTTP and Postgres, as the real service does.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { UserError } from '../../src/ground/errors.ts'
import { serverAccount } from '../postgres/server-account.ts'
import { checkedAddressBase } from '../service/addresses.ts'
import { openAuthority } from '../service/authority-file.ts'
import { createClock } from '../service/clock.ts'
import { type DataDir, openDataDir } from '../service/data-folder.ts'
import { listen } from '../service/listen.ts'
import type { RecordedRequest } from '../service/request-log.ts'
import { branchRoutes } from './branches.ts'
import { type Computes, type ComputesOptions, createComputes } from './computes.ts'
import type { Control } from './control.ts'
import { credentialRoutes } from './credentials.ts'
import { databaseRoutes } from './databases.ts'
import { endpointRoutes } from './endpoints.ts'
import { removeDue } from './expiry.ts'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { createGitHubOidc } from './github-oidc.ts'
import { createHttpServer, githubTokenPath } from './http-server.ts'
import { createTokens, defaultIdentities, type Identity } from './identities.ts'
import type { Lakebase } from './lakebase.ts'
import { createOperations } from './operations.ts'
import { projectRoutes } from './projects.ts'
import { recoverState } from './recovery.ts'
import { roleRoutes } from './roles.ts'
import { openStore } from './store.ts'
import { defaultSwitches, type Switches, type SwitchesPatch } from './switches.ts'

export type LakebaseOptions = {
  /** Survives, and its state with it. By default a temporary folder that `stop` removes. */
  readonly dataDir?: string | undefined
  /** 8787 by default; 0 is any free port. */
  readonly port?: number | undefined
  /** First two or three numbers of the computes' loopback addresses; `127.77` by default. */
  readonly addressBase?: string | undefined
  /** The first user and the first service principal are those whose tokens are returned. */
  readonly identities?: readonly Identity[] | undefined
  readonly faults?: readonly Fault[] | undefined
  readonly switches?: SwitchesPatch | undefined
  /** Subject of the id tokens that the stand-in's GitHub gives. */
  readonly oidcSubject?: string | undefined
  /** Takes what goes wrong inside; by default nothing is said. */
  readonly log?: ((line: string) => void) | undefined
  /** What holds the data: real servers, unless somebody is interested in the API alone. */
  readonly computes?: ((options: ComputesOptions) => Computes) | undefined
}

export type LakebaseStandIn = AsyncDisposable & {
  readonly url: string
  /** The owner's long-lived token. */
  readonly token: string
  readonly userName: string
  /** The service principal's application id and secret. */
  readonly clientId: string
  readonly clientSecret: string
  /** What a workflow's ACTIONS_ID_TOKEN_REQUEST_URL and …_TOKEN would hold. */
  readonly oidc: { readonly requestUrl: string; readonly requestToken: string }
  /** PEM of the authority that signs the computes' certificates. */
  readonly caFile: string
  readonly requests: RecordedRequest[]
  readonly faults: Faults
  /** Assign to turn a switch. */
  readonly switches: Switches
  /** Moves the stand-in's clock on; resolves when what expired by it is gone and what was idle sleeps. */
  advanceClock(seconds: number): Promise<void>
  stop(): Promise<void>
}

const expiryPollMs = 1000

/** Throws a UserError when an address, a port or the folder cannot be used. */
export async function startLakebase(options: LakebaseOptions = {}): Promise<LakebaseStandIn> {
  const log = options.log ?? (() => undefined)
  const addressBase = checkedAddressBase(options.addressBase ?? '127.77')
  const folder = await openDataDir(options.dataDir, 'lakebase-local-')
  try {
    return await startOn(folder, { ...options, log, addressBase })
  } catch (error) {
    await folder.release()
    throw error
  }
}

async function startOn(
  folder: DataDir,
  options: LakebaseOptions & { readonly log: (line: string) => void; readonly addressBase: string },
): Promise<LakebaseStandIn> {
  const { log, addressBase } = options
  const dataDir = folder.path
  // Says so now, rather than in the first operation, when Postgres' account cannot reach the folder.
  await serverAccount(join(dataDir, 'clusters', 'any'))
  const store = openStore(dataDir, log)
  const clock = createClock(store.state.advancedSeconds)
  const identities = options.identities ?? defaultIdentities
  const user = identityOfType(identities, 'USER')
  const principal = identityOfType(identities, 'SERVICE_PRINCIPAL')
  const tokens = createTokens(store.state.signingKey, identities, clock)
  const faults = createFaults(options.faults ?? [])
  const switches: Switches = { ...defaultSwitches, ...definedSwitches(options.switches ?? {}) }
  const { authority, caFile } = await openAuthority(dataDir)
  const makeComputes = options.computes ?? createComputes
  const computes = makeComputes({ dataDir, addressBase, authority, clock, switches, store, tokens, faults })
  const operations = createOperations({ store, faults, switches, log })
  const lakebase: Lakebase = { clock, switches, faults, identities, tokens, store, operations, computes }
  const advanceClock = async (seconds: number) => {
    clock.advance(seconds)
    store.state.advancedSeconds = clock.advancedSeconds
    store.save()
    await removeDue(lakebase)
    await computes.passTime(seconds)
  }
  const control: Control = { ...lakebase, advanceClock }
  const github = createGitHubOidc(options.oidcSubject ?? 'repo:acme/shop:pull_request', clock)
  const requests: RecordedRequest[] = []
  const families = [projectRoutes, branchRoutes, endpointRoutes, databaseRoutes, roleRoutes, credentialRoutes]
  const routes = families.flatMap((family) => family(lakebase))
  const server = createHttpServer({ control, github, routes, requests, log })
  const stopServers = async () => {
    await operations.settled()
    await computes.stopAll()
    store.save()
  }
  try {
    await recoverState(lakebase)
    await removeDue(lakebase)
    await listen(server, options.port ?? 8787)
  } catch (error) {
    await stopServers()
    throw error
  }
  const expiryTimer = setInterval(() => {
    removeDue(lakebase).catch((error: unknown) => log(`expiry: ${error}`))
  }, expiryPollMs)
  expiryTimer.unref()
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  let stopping: Promise<void> | undefined
  const stop = async () => {
    clearInterval(expiryTimer)
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
    await stopServers()
    await folder.release()
  }
  const stopOnce = () => {
    stopping ??= stop()
    return stopping
  }
  return {
    url,
    token: tokens.personalToken(user),
    userName: user.name,
    clientId: principal.name,
    clientSecret: tokens.clientSecret(principal),
    oidc: { requestUrl: `${url}${githubTokenPath}?api-version=2.0`, requestToken: github.requestToken },
    caFile,
    requests,
    faults,
    switches,
    advanceClock,
    stop: stopOnce,
    [Symbol.asyncDispose]: stopOnce,
  }
}

function identityOfType(identities: readonly Identity[], type: Identity['type']): Identity {
  const found = identities.find((identity) => identity.type === type)
  if (!found) throw new UserError(`The stand-in needs at least one identity of type ${type}.`)
  return found
}

function definedSwitches(patch: SwitchesPatch): Partial<Switches> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
}
