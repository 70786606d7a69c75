/**
 * What Postgres keeps of a password. Sent in its place, the password itself is in no statement, and so in no log of the server.
 * https://www.postgresql.org/docs/current/catalog-pg-authid.html, https://www.rfc-editor.org/rfc/rfc5802#section-3
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

/** `SCRAM-SHA-256$4096:<salt>$<StoredKey>:<ServerKey>`. `password` in ASCII, of which SASLprep makes nothing else. */
export function scramVerifier(password: string, salt = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const key = (what: string) => createHmac('sha256', salted).update(what).digest()
  const stored = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`
}

/** Postgres' own default. */
const iterations = 4096
