/**
 * Why a connection did not come about, in a sentence for whoever sits at the terminal. A server's own words may name the user, and
 * are only given where nothing better is known.
 */
import { errorFacts, isServerError } from '../error-facts.ts'
import type { Connection, Host } from './connection.ts'

export function refusal(error: unknown, { user, values }: Connection, { password }: Host): string {
  const { code = '', message } = errorFacts(error)
  const known = reasons.find(({ when }) => when(code, message))
  if (known) return known.say(values.get('sslmode') ?? 'prefer')
  return without(
    [password, values.get('sslpassword'), user],
    `${message.split('\n')[0]?.replace(/\.$/, '')}${code && ` (${code})`}.`,
  )
}

/** Where another encryption may be what the server wants. */
export function isAboutEncryption(error: unknown): boolean {
  const { code = '', message } = errorFacts(error)
  if (isServerError(error)) return code === '28000'
  return noTls.test(message) || isTlsCode(code)
}

/** The server is there and has said no: the next one of the list would say so too. */
export function isFinal(error: unknown): boolean {
  return isServerError(error) && !/^(57P0|53|08)/.test(errorFacts(error).code ?? '')
}

type Reason = {
  readonly when: (code: string, message: string) => boolean
  readonly say: (sslmode: string) => string
}

const noTls = /does not support SSL|establishing an SSL connection/

const reasons: readonly Reason[] = [
  { when: is('ECONNREFUSED'), say: () => 'nothing listens there (ECONNREFUSED).' },
  { when: is('ENOENT'), say: () => 'no server has a socket in that folder.' },
  { when: is('EACCES'), say: () => 'the socket may not be opened by this user of the system.' },
  { when: is('ENOTFOUND', 'EAI_AGAIN'), say: () => 'no host of that name is known.' },
  { when: is('ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'), say: () => 'it is not reached from here.' },
  { when: (_, message) => /timeout expired/.test(message), say: () => 'it did not answer in time.' },
  {
    when: (_, message) => noTls.test(message),
    say: (sslmode) => `it offers no TLS, which \`sslmode=${sslmode}\` asks for.`,
  },
  {
    when: is('ERR_TLS_CERT_ALTNAME_INVALID'),
    say: () => 'its certificate is for another name than this host, which `sslmode=verify-full` does not take.',
  },
  { when: is('CERT_HAS_EXPIRED'), say: () => 'its certificate has expired.' },
  { when: is('CERT_REVOKED'), say: () => 'its certificate was revoked.' },
  {
    when: isTlsCode,
    say: () => 'no authority in `sslrootcert`, or known to everybody, has issued its certificate.',
  },
  {
    when: (_, message) => /password must be a (non-empty )?string/.test(message),
    say: () =>
      'it wants a password, and there is none in the connection string, `PGPASSWORD`, the service or ~/.pgpass.',
  },
  { when: is('28P01'), say: () => 'it does not take this user with this password.' },
  {
    when: is('28000'),
    say: () => 'it does not let this user in: there is no such role, or pg_hba.conf has no line for it from here.',
  },
  { when: is('3D000'), say: () => 'there is no database of that name.' },
  { when: is('57P03'), say: () => 'it is starting up or shutting down.' },
  { when: is('53300'), say: () => 'it has no connection left.' },
]

function is(...codes: readonly string[]) {
  return (code: string) => codes.includes(code)
}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isTlsCode(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(SSL|TLS)|^EPROTO$/.test(code)
}

function without(secrets: readonly (string | undefined)[], text: string): string {
  return secrets.reduce<string>((shown, secret) => (secret ? shown.replaceAll(secret, '…') : shown), text)
}
