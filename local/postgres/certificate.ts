/**
 * TLS certificates for addresses on this machine: an authority that clients are told to trust, and server certificates
 * that it signs for host names and IP addresses.
 */
import { isIP } from 'node:net'
import { generate } from 'selfsigned'

/** Certificate and private key, both PEM. */
export type Certificate = {
  readonly cert: string
  readonly key: string
}

export async function createAuthority(): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Local Postgres authority' }], {
    ...elliptic,
    ...validFor(3650),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  return { cert, key }
}

/** A server certificate for `localhost` and all `hosts`, names or IP addresses. */
export async function issueCertificate(authority: Certificate, hosts: readonly string[]): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...elliptic,
    // macOS and Go refuse server certificates that are valid for more than 825 days.
    ...validFor(800),
    ca: authority,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: ['localhost', ...hosts].map(alternativeName) },
    ],
  })
  return { cert, key }
}

const elliptic = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const

const dayMs = 24 * 60 * 60 * 1000

/** From yesterday on, for clocks that are late. */
function validFor(days: number): { notBeforeDate: Date; notAfterDate: Date } {
  const now = Date.now()
  return { notBeforeDate: new Date(now - dayMs), notAfterDate: new Date(now + days * dayMs) }
}

function alternativeName(host: string): { type: 2; value: string } | { type: 7; ip: string } {
  return isIP(host) ? { type: 7, ip: host } : { type: 2, value: host }
}
