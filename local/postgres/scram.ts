/**
 * The server's side of SCRAM-SHA-256, with and without channel binding, against the verifier that Postgres keeps of a password: so clients
 * that insist on `channel_binding=require` come in, and nobody learns the password on the way.
 * https://www.postgresql.org/docs/current/sasl-authentication.html, https://www.rfc-editor.org/rfc/rfc5802
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'
import { type PeerCertificate, TLSSocket } from 'node:tls'
import { authenticationMessage, readPasswordMessage } from './wire-protocol.ts'

export type ScramVerifier = {
  readonly iterations: number
  /** Base64. */
  readonly salt: string
  readonly storedKey: Buffer
  readonly serverKey: Buffer
}

const codes = { sasl: 10, continue: 11, final: 12 } as const
const [plain, bound] = ['SCRAM-SHA-256', 'SCRAM-SHA-256-PLUS'] as const

/** Of `SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>`; undefined for anything else. */
export function parseVerifier(text: string | undefined): ScramVerifier | undefined {
  const [, iterations, salt, stored, server] = /^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):(.+)$/.exec(text ?? '') ?? []
  if (!iterations || !salt || !stored || !server) return undefined
  const [storedKey, serverKey] = [Buffer.from(stored, 'base64'), Buffer.from(server, 'base64')]
  return { iterations: Number(iterations), salt, storedKey, serverKey }
}

/** For a role that is not there: it must not be told from a wrong password. */
export function nobodysVerifier(): ScramVerifier {
  const salt = randomBytes(16).toString('base64')
  return { iterations: 4096, salt, storedKey: randomBytes(32), serverKey: randomBytes(32) }
}

/** Whether the client knows the password; false, too, when it breaks off. */
export async function authenticateByScram(stream: Socket, verifier: ScramVerifier): Promise<boolean> {
  stream.write(authenticationMessage(codes.sasl, Buffer.from(`${bound}\0${plain}\0\0`)))
  const first = parseFirst(await readPasswordMessage(stream))
  if (first === undefined) return false
  const nonce = `${first.nonce}${randomBytes(18).toString('base64')}`
  const serverFirst = `r=${nonce},s=${verifier.salt},i=${verifier.iterations}`
  stream.write(authenticationMessage(codes.continue, Buffer.from(serverFirst)))
  const final = (await readPasswordMessage(stream))?.toString() ?? ''
  const [, withoutProof, proof] = /^(c=[^,]+,r=[^,]+(?:,[^p][^,]*)*),p=([A-Za-z0-9+/=]+)$/.exec(final) ?? []
  if (withoutProof === undefined || proof === undefined) return false
  const binding = Buffer.concat([Buffer.from(first.header), first.isBound ? endPoint(stream) : Buffer.alloc(0)])
  if (!withoutProof.startsWith(`c=${binding.toString('base64')},r=${nonce}`)) return false
  const message = `${first.bare},${serverFirst},${withoutProof}`
  const clientKey = xor(Buffer.from(proof, 'base64'), sign(verifier.storedKey, message))
  if (!timingSafeEqual(createHash('sha256').update(clientKey).digest(), verifier.storedKey)) return false
  stream.write(
    authenticationMessage(codes.final, Buffer.from(`v=${sign(verifier.serverKey, message).toString('base64')}`)),
  )
  return true
}

type ClientFirst = {
  readonly header: string
  readonly bare: string
  readonly nonce: string
  readonly isBound: boolean
}

/** The mechanism, a length, and `p=tls-server-end-point,,n=,r=…` or `n,,n=,r=…`. */
function parseFirst(body: Buffer | undefined): ClientFirst | undefined {
  const end = body?.indexOf(0) ?? -1
  if (body === undefined || end === -1) return undefined
  const mechanism = body.toString('utf8', 0, end)
  const text = body.toString('utf8', end + 5)
  const [, header, flag, bare, nonce] = /^((n|y|p=tls-server-end-point),[^,]*,)(n=[^,]*,r=([^,]+).*)$/.exec(text) ?? []
  const isBound = mechanism === bound
  if (header === undefined || bare === undefined || nonce === undefined) return undefined
  return isBound === (flag !== 'n' && flag !== 'y') ? { header, bare, nonce, isBound } : undefined
}

/** https://www.rfc-editor.org/rfc/rfc5929#section-4: our certificates are signed with SHA-256. */
function endPoint(stream: Socket): Buffer {
  const own = stream instanceof TLSSocket ? (stream.getCertificate() as Partial<PeerCertificate> | null) : undefined
  return createHash('sha256')
    .update(own?.raw ?? Buffer.alloc(0))
    .digest()
}

function sign(key: Buffer, message: string): Buffer {
  return createHmac('sha256', key).update(message).digest()
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(b.map((byte, index) => byte ^ (a[index] ?? 0)))
}
