/**
 * What a connection string comes to: what it leaves open is in the service that it names, then in the environment, then in the
 * user's files, then as libpq has it.
 */
import { access } from 'node:fs/promises'
import { isIP } from 'node:net'
import { userInfo } from 'node:os'
import type { Environment } from '../../ground/environment.ts'
import { readConnectionString } from './connection-string.ts'
import { type Encryption, readEncryption } from './encryption.ts'
import { keywords, type Values, valueProblems } from './keywords.ts'
import { passwordIn, readPasswordFile } from './password-file.ts'
import { readService } from './service-file.ts'

export type Host = {
  /** A name, an address, or the folder of a socket. */
  readonly host: string
  /** Where to connect to, when the name is only for the certificate. */
  readonly address?: string | undefined
  readonly port: number
  readonly password?: string | undefined
}

export type Connection = {
  /** To be tried in this order. */
  readonly hosts: readonly [Host, ...Host[]]
  readonly database: string
  readonly user: string
  readonly encryption: Encryption
  /** Every option that was given, wherever. */
  readonly values: Values
  /** What may be the reason if it fails. */
  readonly hint?: string | undefined
}

export type ReadConnection = { readonly connection: Connection } | { readonly problems: readonly string[] }

export async function readConnection(given: string, env: Environment): Promise<ReadConnection> {
  const string = readConnectionString(given)
  const service = await serviceOf(string.values, env)
  const values = new Map([...environmentValues(env), ...service.values, ...string.values])
  if (string.problems.length > 0) return { problems: string.problems }

  const encryption = await readEncryption(values, env)
  const places = await readPlaces(values)
  const problems = [...service.problems, ...valueProblems(values), ...places.problems, ...encryption.problems]
  if (!isSeconds(values.get('connect_timeout'))) problems.push('The option `connect_timeout` is a number of seconds.')
  const [first, ...others] = places.hosts
  if (problems.length > 0 || first === undefined) return { problems }

  const user = values.get('user') ?? systemUser(env)
  const database = values.get('dbname') ?? user
  const file = values.has('password') ? { text: '' } : await readPasswordFile(values.get('passfile'), env)
  const withPassword = ({ isDefaultSocket, ...place }: Place): Host => {
    const host = isDefaultSocket ? 'localhost' : place.host
    const password = values.get('password') ?? passwordIn(file.text, { host, port: place.port, database, user })
    return { ...place, password }
  }
  return {
    connection: {
      hosts: [withPassword(first), ...others.map(withPassword)],
      database,
      user,
      encryption,
      values,
      hint: file.ignored,
    },
  }
}

function environmentValues(env: Environment): Values {
  return new Map(
    [...keywords].flatMap(([name, keyword]) => {
      const value = keyword.env && env[keyword.env]
      return value ? [[name, value]] : []
    }),
  )
}

async function serviceOf(string: Values, env: Environment) {
  const name = string.get('service') ?? env['PGSERVICE']
  if (!name) return { values: new Map<string, string>(), problems: [] }
  return readService(name, string.get('servicefile') ?? (env['PGSERVICEFILE'] || undefined), env)
}

type Place = Host & { readonly isDefaultSocket?: boolean }

/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-MULTIPLE-HOSTS */
async function readPlaces(values: Values): Promise<{ hosts: readonly Place[]; problems: readonly string[] }> {
  const ports = (values.get('port') ?? '').split(',').map((port) => (port === '' ? 5432 : Number(port)))
  const names = values.get('host')?.split(',') ?? []
  const addresses = values.get('hostaddr')?.split(',') ?? []
  const count = Math.max(names.length, addresses.length, 1)
  const problems: string[] = []
  if (ports.some((port) => !Number.isInteger(port) || port < 1 || port > 65_535)) {
    problems.push('The port is not a number from 1 to 65535.')
  }
  if (ports.length !== 1 && ports.length !== count) problems.push('There are not as many ports as hosts.')
  if (names.length > 0 && addresses.length > 0 && names.length !== addresses.length) {
    problems.push('There are not as many addresses in `hostaddr` as names in `host`.')
  }
  if (addresses.some((address) => address !== '' && isIP(address) === 0)) {
    problems.push('The option `hostaddr` takes IP addresses.')
  }
  if (names.some((name) => !isHost(name))) problems.push('The host is no name, no address and no folder of a socket.')
  const hosts = await Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Place> => {
      const port = ports[index] ?? ports[0] ?? 5432
      const name = names[index] || undefined
      const address = addresses[index] || undefined
      if (name === undefined && address === undefined) return { ...(await defaultHost(port)), port }
      return { host: name ?? address ?? '', address, port }
    }),
  )
  return { hosts, problems }
}

function isHost(name: string): boolean {
  return name === '' || name.startsWith('/') || isIP(name) !== 0 || /^[\p{L}\p{N}_.-]+$/u.test(name)
}

/** Debian's folder of sockets, and that of Postgres' own build. */
async function defaultHost(port: number): Promise<{ host: string; isDefaultSocket?: boolean }> {
  for (const folder of ['/var/run/postgresql', '/tmp']) {
    const found = await access(`${folder}/.s.PGSQL.${port}`).then(
      () => true,
      () => false,
    )
    if (found) return { host: folder, isDefaultSocket: true }
  }
  return { host: 'localhost' }
}

/** A user of the system without a name has none in the image of many a container. */
function systemUser({ USER, USERNAME }: Environment): string {
  try {
    return userInfo().username
  } catch {
    return USER ?? USERNAME ?? 'postgres'
  }
}

function isSeconds(value: string | undefined): boolean {
  return value === undefined || /^-?\d{1,9}$/.test(value)
}
