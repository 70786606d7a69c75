/** What clients asked, for tests to look at. Secrets are left out: headers altogether, and secret fields of bodies. */

export type RecordedRequest = {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  /** Absent when the connection was cut without an answer. */
  readonly status?: number | undefined
}

const secretFields = new Set(['client_secret', 'subject_token', 'assertion', 'token', 'password'])

export function withoutSecrets(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withoutSecrets)
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, secretFields.has(name) ? '***' : withoutSecrets(value)]),
  )
}
