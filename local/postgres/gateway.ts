/**
 * The front door of one compute: takes Postgres connections over TLS on an address of its own, asks its owner who may
 * come in, has the server woken when it sleeps, and from then on only passes bytes between the client and the server.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { destroyUnlessTold, type FrontDoorOptions, openFrontDoor } from './front-door.ts'
import { authenticateByScram, type ScramVerifier } from './scram.ts'
import type { Server } from './server.ts'
import type { Entrance } from './tls-entrance.ts'
import { askPassword, type Refusal, refuse, takeEndpointOption } from './wire-protocol.ts'

export type LoginAttempt = {
  readonly user: string
  readonly database: string
  /** Empty where the gateway has verifiers, unless the client has told it at another door. */
  readonly password: string
  readonly applicationName: string
  /** The host name that the client asked for in its TLS handshake; an address is none. */
  readonly serverName?: string | undefined
  /** Of `options=endpoint=ep-…`, by which clients name a compute that cannot ask for a host name. */
  readonly endpointOption?: string | undefined
}

export type LoginAnswer =
  | { readonly ok: true }
  /** If the client knows the password of which this is the verifier; else it is refused in these words. */
  | { readonly ok: 'by password'; readonly verifier: ScramVerifier; readonly otherwise: Refusal }
  | ({ readonly ok: false } & Refusal)

export type GatewayOptions = Omit<FrontDoorOptions, 'meet'> & {
  readonly login: (attempt: LoginAttempt) => Promise<LoginAnswer>
  /** Whether to ask for the password before the login is decided, or by SCRAM afterwards. `cleartext` by default. */
  readonly asks?: 'cleartext' | 'scram' | undefined
  /** The running server, started first when it is not. Asked once for each connection. */
  readonly wake: () => Promise<Server>
  /** What every session starts with, whatever the client asks for. */
  readonly startupParameters?: Readonly<Record<string, string>> | undefined
  /** Told the number of connections whenever it changes. */
  readonly onConnectionsChanged?: ((open: number) => void) | undefined
}

export type Gateway = {
  /** Connections that have logged in, those included that wait for the server to wake. */
  readonly connections: number
  /** When a client last came, went or sent something; at first, when the gateway opened. */
  readonly lastActivity: Date
  /** Serves a client that came in by another door. */
  admit(entrance: Entrance, toldPassword?: string): Promise<void>
  /** Ends all connections and frees the address. */
  close(): Promise<void>
}

/** Throws a UserError when the address cannot be listened on. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  let connections = 0
  let lastActivity = new Date()
  let server: Server | undefined

  const touch = () => {
    lastActivity = new Date()
  }
  const count = (change: 1 | -1) => {
    touch()
    connections += change
    options.onConnectionsChanged?.(connections)
  }
  const admit = async ({ stream, opening }: Entrance, toldPassword?: string) => {
    if (opening.kind === 'cancel') return forwardCancel(stream, opening.bytes, server)
    const { endpoint, startup } = takeEndpointOption(opening, options.startupParameters)
    const loggedIn = destroyUnlessTold(stream)
    const client = { stream, parameters: opening.parameters, endpoint, toldPassword }
    const answer = await logIn(client, options).catch(cannotLogIn)
    loggedIn()
    if (stream.destroyed) return
    if (answer.ok !== true) return refuse(stream, answer)
    stream.once('close', () => count(-1))
    count(1)
    const awake = await options.wake().catch((error: unknown) => refuse(stream, cannotWake(error)))
    if (!awake || stream.destroyed) return
    server = awake
    passThrough(stream, socketOf(awake), startup)
    stream.on('data', touch)
  }

  const door = await openFrontDoor({ ...options, meet: (entrance) => admit(entrance) })
  return {
    get connections() {
      return connections
    },
    get lastActivity() {
      return lastActivity
    },
    admit,
    close: () => door.close(),
  }
}

type Client = {
  readonly stream: Socket
  readonly parameters: ReadonlyMap<string, string>
  readonly endpoint: string | undefined
  readonly toldPassword: string | undefined
}

type Verdict = Exclude<LoginAnswer, { readonly ok: 'by password' }>

async function logIn(
  { stream, parameters, endpoint, toldPassword }: Client,
  { login, asks }: GatewayOptions,
): Promise<Verdict> {
  const user = parameters.get('user')
  if (!user) return { ok: false, sqlstate: '28000', message: 'no PostgreSQL user name specified in startup packet' }
  const password = toldPassword ?? (asks === 'scram' ? '' : await askPassword(stream))
  if (password === undefined) return { ok: false, sqlstate: '08P01', message: 'expected a password' }
  const database = parameters.get('database') || user
  const applicationName = parameters.get('application_name') ?? ''
  const serverName = stream instanceof TLSSocket ? stream.servername || undefined : undefined
  const answer = await login({ user, database, password, applicationName, serverName, endpointOption: endpoint })
  if (answer.ok !== 'by password') return answer
  const { verifier, otherwise } = answer
  const knows = await authenticateByScram(stream, verifier)
  return knows ? { ok: true } : { ok: false, ...otherwise }
}

function cannotLogIn(error: unknown): Verdict {
  return { ok: false, sqlstate: 'XX000', message: `the login could not be checked: ${reasonOf(error)}` }
}

function cannotWake(error: unknown): Refusal {
  return { sqlstate: '57P03', message: `the compute could not be started: ${reasonOf(error)}` }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The key in the request is the server's own, which it gave to the client: the server knows what to do with it. */
async function forwardCancel(stream: Socket, request: Buffer, server: Server | undefined): Promise<void> {
  if (server) {
    const upstream = socketOf(server)
    // Postgres closes the connection once it has acted, and clients wait for that.
    const closed = once(upstream, 'close')
    upstream.on('error', () => upstream.destroy())
    upstream.end(request)
    upstream.resume()
    await closed
  }
  stream.destroySoon()
}

function socketOf(server: Server): Socket {
  return connect({ path: join(server.socketDir, `.s.PGSQL.${server.port}`), allowHalfOpen: true })
}

/** Joins the two until both directions have ended, each in its own time, or one side is lost. */
function passThrough(client: Socket, upstream: Socket, startup: Buffer): void {
  upstream.write(startup)
  client.pipe(upstream)
  upstream.pipe(client)
  upstream.on('error', () => upstream.destroy())
  upstream.once('close', () => client.destroySoon())
  client.once('close', () => upstream.destroy())
}
