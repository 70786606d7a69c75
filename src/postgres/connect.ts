/**
 * Connects to Postgres, patiently where the server is only asleep or not known yet everywhere, at once where it says no.
 * TLS is verified, by default against the public authorities. Every session that we open begins here.
 */
import { isIP } from 'node:net'
import pg from 'pg'
import { budget } from '../ground/budget.ts'
import type { Clock } from '../ground/clock.ts'
import type { Log } from '../ground/log.ts'
import { connectFailure, isWorthAnotherTry } from './connect-failure.ts'
import { errorFacts } from './error-facts.ts'
import { guardMessages } from './guard-messages.ts'
import { LimitReached } from './limit-reached.ts'
import { pinSession } from './pin-session.ts'
import { startSettings } from './pinned-settings.ts'
import { withinLimits } from './within-limits.ts'

export type ConnectTarget = {
  readonly host: string
  readonly port: number
  readonly database: string
  /** The authorities to trust instead of the public ones, as PEM text (see ssl-ca.ts); 'off' for a server without TLS. */
  readonly tls?: { readonly ca: string } | 'off' | undefined
  /** Server settings from the start, which `discard all` goes back to. Values without spaces. */
  readonly settings?: Readonly<Record<string, string>> | undefined
}

/** As libpq's `options` and PGOPTIONS take them. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-OPTIONS */
export function settingOptions(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

export type Login = { readonly user: string; readonly password: string }

export type ConnectOptions = {
  readonly target: ConnectTarget
  /** A fresh login for each try: the last one may be what was refused. */
  mint(): Promise<Login>
  readonly clock: Clock
  readonly log: Log
  /** How long to keep trying. A suspended compute wakes in a second, a new host name may take a minute. */
  readonly timeoutSeconds?: number | undefined
  /** As it appears in pg_stat_activity. */
  readonly applicationName?: string | undefined
  /**
   * Ours asks our own questions and nothing else: every setting is pinned, and it writes only where it says so. Theirs runs
   * what the user wrote, and is what psql would get. Ours by default.
   */
  readonly session?: 'ours' | 'theirs' | undefined
  /** Cuts the connection, at whatever it is. */
  readonly signal?: AbortSignal | undefined
}

/** An open connection that answered a query. UserError or UpstreamError when there is none; the caller ends it. */
export async function connect(options: ConnectOptions): Promise<pg.Client> {
  const { target, mint, clock, log, timeoutSeconds = 120 } = options
  const start = clock.now().getTime()
  for (let attempt = 1; ; attempt++) {
    const login = await mint()
    try {
      return await open(options, login)
    } catch (error) {
      const elapsed = clock.now().getTime() - start
      const delay = Math.min(8000, 250 * 2 ** (attempt - 1))
      if (!isWorthAnotherTry(error) || elapsed + delay > timeoutSeconds * 1000) {
        throw connectFailure(error, { database: target.database, user: login.user, seconds: elapsed / 1000 })
      }
      log.debug(`${target.host}: ${errorFacts(error).message}. Trying again in ${delay} ms.`)
      await clock.sleep(delay, options.signal)
    }
  }
}

async function open(options: ConnectOptions, login: Login): Promise<pg.Client> {
  const { target, log, applicationName = 'database-branch', session = 'ours', signal } = options
  const settings = { ...(session === 'ours' ? startSettings(budget.time) : {}), ...target.settings }
  const client = new BoundedClient({
    host: target.host,
    port: target.port,
    database: target.database,
    user: login.user,
    password: login.password,
    ssl: tlsOptions(target),
    connectionTimeoutMillis: budget.time.connect,
    application_name: applicationName,
    options: settingOptions(settings),
    keepAlive: true,
  })
  // Without a listener a connection that dies while idle would end the process.
  client.on('error', (error) => log.debug(`${target.host}: the connection broke: ${error.message}`))
  const { connection } = client
  connection.once(target.tls === 'off' ? 'connect' : 'sslconnect', () =>
    guardMessages(connection.stream, budget.size.message),
  )
  const cut = () => connection.stream.destroy(new LimitReached('The time for it was over.'))
  signal?.addEventListener('abort', cut, { once: true })
  client.once('end', () => signal?.removeEventListener('abort', cut))
  try {
    signal?.throwIfAborted()
    await client.connect()
    await withinLimits(client, budget.time.connect, () => pinSession(client, session))
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

/** One that always ends: a server that does not answer the good-bye is left without one. */
class BoundedClient extends pg.Client {
  override async end(): Promise<void> {
    const { stream } = this.connection
    const timer = setTimeout(() => stream.destroy(), budget.time.end)
    try {
      await super.end()
    } finally {
      clearTimeout(timer)
    }
  }
}

/** For an address, the certificate is checked against the address: without `host`, Node would check against localhost. */
function tlsOptions({ host, tls }: ConnectTarget): pg.ClientConfig['ssl'] {
  if (tls === 'off') return false
  const name = isIP(host) === 0 ? { servername: host } : { host }
  return { rejectUnauthorized: true, ...name, ...(tls === undefined ? {} : { ca: tls.ca }) }
}
