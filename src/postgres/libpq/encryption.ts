/**
 * What `sslmode` asks for, as attempts in their order, each as the driver takes it. The driver's own reading of `sslmode` is
 * another one than libpq's, and it says so on the screen.
 * https://www.postgresql.org/docs/current/libpq-ssl.html#LIBPQ-SSL-PROTECTION
 */
import { readFile, stat } from 'node:fs/promises'
import { isIP } from 'node:net'
import type { ConnectionOptions, SecureVersion } from 'node:tls'
import type { Environment } from '../../ground/environment.ts'
import { homeFile, isOpenToOthers } from './home-file.ts'
import type { Values } from './keywords.ts'

export type Encryption = {
  /** One after the other, until the server takes one. */
  readonly attempts: readonly ('plain' | 'tls')[]
  readonly tls: ConnectionOptions
  readonly problems: readonly string[]
}

export async function readEncryption(values: Values, env: Environment): Promise<Encryption> {
  const publicRoots = values.get('sslrootcert') === 'system'
  const mode = values.get('sslmode') ?? (publicRoots ? 'verify-full' : 'prefer')
  const problems: string[] = []
  if (mode === 'disable') return { attempts: ['plain'], tls: {}, problems }

  // With `system`, an empty list of ours means Node's own list of public authorities.
  const root = publicRoots ? nonEmpty(env['SSL_CERT_FILE']) : values.get('sslrootcert')
  const [ca, cert, key, crl] = await Promise.all([
    pem(root, homeFile(env, '.postgresql', 'root.crt'), 'The file of `sslrootcert`', publicRoots),
    pem(values.get('sslcert'), homeFile(env, '.postgresql', 'postgresql.crt'), 'The file of `sslcert`'),
    pem(values.get('sslkey'), homeFile(env, '.postgresql', 'postgresql.key'), 'The file of `sslkey`'),
    pem(values.get('sslcrl'), homeFile(env, '.postgresql', 'root.crl'), 'The file of `sslcrl`'),
  ])
  problems.push(...[ca, cert, key, crl].flatMap(({ problem }) => problem ?? []))
  if (cert.text && !key.text) problems.push('A client certificate needs its key in `sslkey`.')
  if (cert.text && key.isOpen) problems.push('Others can read the key of the client certificate: chmod 600 helps.')
  if (publicRoots && mode !== 'verify-full') problems.push('With `sslrootcert=system`, `sslmode` is verify-full.')
  if (mode === 'verify-ca' && !ca.text && !ca.problem) {
    problems.push('With `sslmode=verify-ca`, `sslrootcert` names the file of the authority.')
  }
  if (values.get('sslnegotiation') === 'direct' && !isDemanded(mode)) {
    problems.push('With `sslnegotiation=direct`, `sslmode` is require, verify-ca or verify-full.')
  }

  const tls: ConnectionOptions = {
    // Whoever has a file of authorities wants them asked, whatever the mode is.
    rejectUnauthorized: mode.startsWith('verify-') || ca.text !== undefined,
    ...(mode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
    ...(ca.text && { ca: ca.text }),
    ...(cert.text && key.text && { cert: cert.text, key: key.text, passphrase: values.get('sslpassword') }),
    ...(crl.text && { crl: crl.text }),
    ...version('minVersion', values.get('ssl_min_protocol_version')),
    ...version('maxVersion', values.get('ssl_max_protocol_version')),
  }
  return { attempts: order[mode] ?? ['tls'], tls, problems }
}

/** An address is checked against the address, and is no name to ask for. */
export function tlsFor(tls: ConnectionOptions, name: string): ConnectionOptions {
  return { ...tls, ...(isIP(name) === 0 ? { servername: name } : { host: name }) }
}

const order: Readonly<Record<string, Encryption['attempts']>> = { allow: ['plain', 'tls'], prefer: ['tls', 'plain'] }

function isDemanded(mode: string): boolean {
  return order[mode] === undefined
}

type Pem = { readonly text?: string; readonly isOpen?: boolean; readonly problem?: string }

/** What is named has to be there; what lies in the home folder is taken where it is. */
async function pem(given: string | undefined, usual: string, name: string, nowhere = false): Promise<Pem> {
  if (given === undefined && nowhere) return {}
  const path = given ?? usual
  try {
    const text = await readFile(path, 'utf8')
    if (!text.includes('-----BEGIN ')) return { problem: `${name} holds nothing in PEM: it begins with -----BEGIN.` }
    return { text, isOpen: isOpenToOthers((await stat(path)).mode) }
  } catch {
    return given === undefined ? {} : { problem: `${name} cannot be read.` }
  }
}

function version(name: 'minVersion' | 'maxVersion', value: string | undefined): ConnectionOptions {
  return value === undefined ? {} : { [name]: value as SecureVersion }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
