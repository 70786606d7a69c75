/** Connection URLs, and every form in which the secrets of a connection could show up in a log. */

export type ConnectionParts = {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
  /** Path of the certificate authority; absent for the system's own. */
  readonly sslRootCert?: string | undefined
}

/** `postgresql://user:password@host:port/database?sslmode=…`, each part percent-encoded. */
export function connectionUrl(connection: ConnectionParts): string {
  const { host, port, database, user, password, sslRootCert } = connection
  const address = host.includes(':') ? `[${host}]` : host
  const tls = sslRootCert === undefined ? 'sslmode=require' : `sslmode=verify-full&sslrootcert=${encode(sslRootCert)}`
  return `postgresql://${encode(user)}:${encode(password)}@${address}:${port}/${encode(database)}?${tls}`
}

/** The password and the URL as they are, percent-encoded, form-encoded, in JSON and in base64; longest first. */
export function secretForms(connection: ConnectionParts): readonly string[] {
  const { user, password } = connection
  const url = connectionUrl(connection)
  const forms = [password, url, `${user}:${password}`].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    encode(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ])
  return [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length)
}

/** encodeURIComponent leaves !'()* alone: legal in a URL, but a trap once the URL stands in a shell word. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
