/** Connection URLs, and what of a connection is secret. */
import { percentEncoded } from '../ground/secret-forms.ts'

export type ConnectionParts = {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
  /** Path of the certificate authority; absent for the system's own. */
  readonly sslRootCert?: string | undefined
  /** By default verify-full where there is an authority, else require: libpq looks for one in the home folder otherwise. */
  readonly sslMode?: SslMode | undefined
}

export type SslMode = 'disable' | 'require' | 'verify-ca' | 'verify-full'

export function sslModeOf({ sslMode, sslRootCert }: Pick<ConnectionParts, 'sslMode' | 'sslRootCert'>): SslMode {
  return sslMode ?? (sslRootCert === undefined ? 'require' : 'verify-full')
}

/** `postgresql://user:password@host:port/database?sslmode=…`, each part percent-encoded. */
export function connectionUrl(connection: ConnectionParts): string {
  const { host, port, database, user, password, sslRootCert } = connection
  const address = host.includes(':') ? `[${host}]` : host
  const root = sslRootCert === undefined ? '' : `&sslrootcert=${percentEncoded(sslRootCert)}`
  const tls = `sslmode=${sslModeOf(connection)}${root}`
  return `postgresql://${percentEncoded(user)}:${percentEncoded(password)}@${address}:${port}/${percentEncoded(database)}?${tls}`
}

/** What of a connection is never to be seen; longest first, so that a whole URL goes before the password inside it. */
export function connectionSecrets(connection: ConnectionParts): readonly string[] {
  const { user, password } = connection
  return [connectionUrl(connection), `${user}:${password}`, password]
}
