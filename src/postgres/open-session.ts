/**
 * Every session that we open begins here: its limits stand before the login is over, and no message of the server's is taken
 * that would fill memory.
 */
import pg from 'pg'
import { budget } from '../ground/budget.ts'
import { guardMessages } from './guard-messages.ts'
import { LimitReached } from './limit-reached.ts'
import { pinSession } from './pin-session.ts'
import { startSettings } from './pinned-settings.ts'
import { withinLimits } from './within-limits.ts'

export type SessionOptions = {
  /**
   * Ours asks our own questions and nothing else: every setting is pinned, and it writes only where it says so. Theirs runs
   * what the user wrote, and is what psql would get.
   */
  readonly session: 'ours' | 'theirs'
  /** Server settings besides, from the start, which `discard all` goes back to. Values without spaces. */
  readonly settings?: Readonly<Record<string, string>> | undefined
  readonly signal?: AbortSignal | undefined
  readonly onBreak: (error: Error) => void
}

/** Throws what the network or the server says when there is none. The caller ends it. */
export async function openSession(
  address: pg.ClientConfig,
  { session, settings, signal, onBreak }: SessionOptions,
): Promise<pg.Client> {
  signal?.throwIfAborted()
  const client = new BoundedClient({
    connectionTimeoutMillis: budget.time.connect,
    keepAlive: true,
    ...address,
    options: settingOptions({ ...(session === 'ours' ? startSettings(budget.time) : {}), ...settings }),
  })
  // Without a listener a connection that dies while idle would end the process.
  client.on('error', onBreak)
  const { connection } = client
  connection.once(client.ssl ? 'sslconnect' : 'connect', () => guardMessages(connection.stream, budget.size.message))
  const cut = () => connection.stream.destroy(new LimitReached('The time for it was over.'))
  signal?.addEventListener('abort', cut, { once: true })
  client.once('end', () => signal?.removeEventListener('abort', cut))
  try {
    await client.connect()
    await withinLimits(client, budget.time.connect, () => pinSession(client, session))
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

/** As libpq's `options` and PGOPTIONS take them. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-OPTIONS */
export function settingOptions(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
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
