/**
 * Connects to Postgres, patiently where the server is only asleep or not known yet everywhere, at once where it says no.
 * TLS is verified, by default against the public authorities.
 */
import { isIP } from 'node:net'
import type pg from 'pg'
import type { Clock } from '../ground/clock.ts'
import type { Log } from '../ground/log.ts'
import { connectFailure, isWorthAnotherTry } from './connect-failure.ts'
import { errorFacts } from './error-facts.ts'
import { openSession, type SessionOptions } from './open-session.ts'

/** What the name of each session of ours begins with, in pg_stat_activity. */
export const ownSessions = 'database-branch'

/** How a connection is encrypted; 'off' for a server without TLS. */
export type Tls =
  | 'off'
  | {
      /** The authorities to trust instead of the public ones, as PEM text (see ssl-ca.ts). */
      readonly ca?: string | undefined
      /** What a connection string's `sslmode` gives up: the server's name (verify-ca), or its certificate (require). */
      readonly without?: 'name' | 'certificate' | undefined
    }

export type ConnectTarget = {
  readonly host: string
  readonly port: number
  readonly database: string
  /** Verified against the public authorities, unless it says otherwise. */
  readonly tls?: Tls | undefined
  /** Server settings from the start, which `discard all` goes back to. Values without spaces. */
  readonly settings?: Readonly<Record<string, string>> | undefined
}

export type Login = { readonly user: string; readonly password: string }

export type RefusedLogin = { readonly user: string; readonly database: string }

export type ConnectOptions = {
  readonly target: ConnectTarget
  /** A fresh login for each try: the last one may be what was refused. */
  mint(): Promise<Login>
  readonly clock: Clock
  readonly log: Log
  /** How long to keep trying. A suspended compute wakes in a second, a new host name may take a minute. */
  readonly timeoutSeconds?: number | undefined
  /** What to do when the server refuses this login. A sentence. */
  readonly loginRemedy?: ((refused: RefusedLogin) => string) | undefined
  /** As it appears in pg_stat_activity. */
  readonly applicationName?: string | undefined
  /** Ours by default. */
  readonly session?: SessionOptions['session'] | undefined
  /** Cuts the connection, at whatever it is. */
  readonly signal?: AbortSignal | undefined
}

/** An open connection that answered a query. UserError or UpstreamError when there is none; the caller ends it. */
export async function connect(options: ConnectOptions): Promise<pg.Client> {
  const { target, mint, clock, log, timeoutSeconds = 120, loginRemedy } = options
  const start = clock.now().getTime()
  for (let attempt = 1; ; attempt++) {
    const login = await mint()
    try {
      return await open(options, login)
    } catch (error) {
      const elapsed = clock.now().getTime() - start
      const delay = Math.min(8000, 250 * 2 ** (attempt - 1))
      if (!isWorthAnotherTry(error) || elapsed + delay > timeoutSeconds * 1000) {
        throw connectFailure(error, {
          database: target.database,
          user: login.user,
          seconds: elapsed / 1000,
          loginRemedy: loginRemedy?.({ user: login.user, database: target.database }),
        })
      }
      log.debug(`${target.host}: ${errorFacts(error).message}. Trying again in ${delay} ms.`)
      await clock.sleep(delay, options.signal)
    }
  }
}

async function open(options: ConnectOptions, login: Login): Promise<pg.Client> {
  const { target, log, applicationName = ownSessions, session = 'ours', signal } = options
  const { host, port, database, settings } = target
  return openSession(
    { host, port, database, ...login, ssl: tlsOptions(target), application_name: applicationName },
    { session, settings, signal, onBreak: ({ message }) => log.debug(`${host}: the connection broke: ${message}`) },
  )
}

/** For an address, the certificate is checked against the address: without `host`, Node would check against localhost. */
function tlsOptions({ host, tls }: ConnectTarget): pg.ClientConfig['ssl'] {
  if (tls === 'off') return false
  const { ca, without } = tls ?? {}
  return {
    rejectUnauthorized: without !== 'certificate',
    ...(isIP(host) === 0 ? { servername: host } : { host }),
    ...(ca === undefined ? {} : { ca }),
    ...(without === undefined ? {} : { checkServerIdentity: () => undefined }),
  }
}
