/** The environment of a command that is to work on the very database that we are connected to. */
import type { Environment } from '../../ground/environment.ts'
import type { Connection, Host } from './connection.ts'
import { keywords } from './keywords.ts'

/**
 * `DATABASE_URL` and libpq's variables in place of those that are there: a tool that reads one of them must not find another
 * database than one that reads the other.
 */
export function handOn(env: Environment, connection: Connection, host: Host): NodeJS.ProcessEnv {
  const handed = { ...Object.fromEntries(connection.values), ...placeValues(connection, host) }
  const libpq = [...keywords].flatMap(([name, keyword]) => (keyword.env ? [[keyword.env, handed[name]] as const] : []))
  return { ...env, ...Object.fromEntries(libpq), DATABASE_URL: url(connection, host) }
}

/** Of several hosts the one that was taken. The service is used up. */
function placeValues({ database, user }: Connection, { host, address, port, password }: Host) {
  return {
    host,
    hostaddr: address,
    port: String(port),
    dbname: database,
    user,
    password,
    passfile: undefined,
    service: undefined,
    servicefile: undefined,
    target_session_attrs: undefined,
  } as Record<string, string | undefined>
}

/** With the options that decide whether the server lets anybody in, as they were given. */
function url({ database, user, values }: Connection, { host, address, port, password }: Host): string {
  const login = [user, password].filter((part) => part !== undefined).map(encodeURIComponent)
  const isSocket = host.startsWith('/')
  const name = isSocket ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const options = [
    ...(isSocket ? [['host', host]] : []),
    ...(address && address !== host ? [['hostaddr', address]] : []),
    ...[...values].filter(([option]) => asked.includes(option)),
  ].map(([option = '', value = '']) => `${option}=${encodeURIComponent(value)}`)
  const query = options.length > 0 ? `?${options.join('&')}` : ''
  return `postgresql://${login.join(':')}@${name}:${port}/${encodeURIComponent(database)}${query}`
}

const asked = [
  'sslmode',
  'sslnegotiation',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'sslpassword',
  'channel_binding',
  'options',
]
