/** Opens a session of ours on the first host of a connection that takes it, in the first encryption that it takes. */
import type pg from 'pg'
import { UserError } from '../../ground/errors.ts'
import { openSession } from '../open-session.ts'
import { defineQualified } from '../query.ts'
import type { Connection, Host } from './connection.ts'
import { tlsFor } from './encryption.ts'
import { place } from './place.ts'
import { isAboutEncryption, isFinal, refusal } from './refusal.ts'

export type OpenConnection = {
  readonly client: pg.Client
  readonly host: Host
}

/** UserError when no host takes it. The caller ends the client. */
export async function openConnection(connection: Connection, applicationName: string): Promise<OpenConnection> {
  const { hosts, values, hint } = connection
  const failures: string[] = []
  for (const wanted of wants[values.get('target_session_attrs') ?? 'any'] ?? [isAny]) {
    for (const host of hosts) {
      try {
        const client = await openHost(connection, host, applicationName)
        if (await isWanted(client, wanted)) return { client, host }
        failures.push(`${place(connection, host)}: it is no server as \`target_session_attrs\` wants.`)
      } catch (error) {
        failures.push(`${place(connection, host)}: ${refusal(error, connection, host)}`)
        if (isFinal(error)) throw failed(failures, hint)
      }
    }
  }
  throw failed(failures, hint)
}

async function openHost(connection: Connection, host: Host, applicationName: string): Promise<pg.Client> {
  const { attempts, tls } = connection.encryption
  const ways = isSocket(host) ? (['plain'] as const) : attempts
  let first: unknown
  for (const way of ways) {
    try {
      return await openOnce(connection, host, {
        application_name: connection.values.get('application_name') ?? applicationName,
        ssl: way === 'tls' && tlsFor(tls, host.host),
      })
    } catch (error) {
      first ??= error
      if (!isAboutEncryption(error)) throw error
    }
  }
  throw first
}

/** Everything is said, even what is nothing: the driver would else look into the process's environment and files. */
async function openOnce(
  { database, user, values }: Connection,
  { host, address, port, password }: Host,
  way: Pick<pg.ClientConfig, 'ssl' | 'application_name'>,
): Promise<pg.Client> {
  const seconds = Number(values.get('connect_timeout') ?? 0)
  return openSession(
    {
      host: address ?? host,
      port,
      database,
      user,
      password: () => password ?? '',
      options: values.get('options'),
      ...(way.ssl && values.get('sslnegotiation') === 'direct' ? { sslnegotiation: 'direct' } : {}),
      // Below two seconds libpq waits two.
      ...(seconds > 0 ? { connectionTimeoutMillis: Math.max(2, seconds) * 1000 } : {}),
      ...way,
    },
    {
      session: 'ours',
      requireChannelBinding: values.get('channel_binding') === 'require',
      onBreak: () => undefined,
    },
  )
}

type Wanted = (standby: boolean) => boolean
const isAny: Wanted = () => true
const isPrimary: Wanted = (standby) => !standby
const isStandby: Wanted = (standby) => standby

/** One round over the hosts for each. */
const wants: Readonly<Record<string, readonly Wanted[]>> = {
  'read-write': [isPrimary],
  primary: [isPrimary],
  'read-only': [isStandby],
  standby: [isStandby],
  'prefer-standby': [isStandby, isAny],
}

async function isWanted(client: pg.Client, wanted: Wanted): Promise<boolean> {
  if (wanted === isAny) return true
  const { rows } = await client.query<{ readonly standby: boolean }>(isInRecovery.text)
  if (wanted(rows[0]?.standby === true)) return true
  await client.end()
  return false
}

const isInRecovery = defineQualified('is it a standby', 'select pg_catalog.pg_is_in_recovery() as standby')

function isSocket({ host, address }: Host): boolean {
  return address === undefined && host.startsWith('/')
}

function failed(failures: readonly string[], hint: string | undefined): UserError {
  const [first = '', ...others] = failures
  const what = others.length === 0 ? `Could not connect to ${first}` : ['Could not connect.', ...failures].join('\n  ')
  return new UserError(hint === undefined ? what : `${what}\n${hint}`)
}
