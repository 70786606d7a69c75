/**
 * Who may log in to a compute, in the words of Neon's proxy. The password is checked against what the branch's own server keeps, so a
 * child knows its parent's passwords until they are reset, as on the service.
 */
import { createHash, createHmac, pbkdf2 as pbkdf2Callback } from 'node:crypto'
import { promisify } from 'node:util'
import type pg from 'pg'
import type { LoginAnswer, LoginAttempt } from '../postgres/gateway.ts'
import { parseVerifier, type ScramVerifier } from '../postgres/scram.ts'
import type { EndpointRecord } from './records.ts'

const pbkdf2 = promisify(pbkdf2Callback)

export function refusedLogin(sqlstate: string, message: string): LoginAnswer {
  return { ok: false, sqlstate, message }
}

/** What can be said before the server is asked; undefined when nothing speaks against it. */
export function refusalAtTheDoor(endpoint: EndpointRecord, attempt: LoginAttempt): LoginAnswer | undefined {
  if (endpoint.disabled) return refusedLogin('57P03', 'endpoint is disabled. Enable it using Neon API and retry.')
  const named = [endpointOfHost(attempt.serverName), attempt.endpointOption, splitPassword(attempt.password).endpoint]
  const others = named.filter((name) => name !== undefined && name !== endpoint.id)
  if (others.length === 0) return undefined
  return refusedLogin(
    '08P01',
    `Inconsistent project name inferred from SNI ('${endpoint.id}') and project option ('${others[0]}').`,
  )
}

/** `ep-cool-fog-a1b2c3d4` of `ep-cool-fog-a1b2c3d4-pooler.c-2.eu-central-1.aws.neon.tech`. */
export function endpointOfHost(host: string | undefined): string | undefined {
  return /^(ep-[a-z0-9-]+?)(?:-pooler)?\./.exec(host ?? '')?.[1]
}

/** Clients without SNI may put `endpoint=ep-…;` or `endpoint=ep-…$` before the password. */
export function splitPassword(text: string): { readonly endpoint?: string | undefined; readonly password: string } {
  const [, endpoint, password] = /^(?:endpoint|project)=([^;$]+)[;$](.*)$/s.exec(text) ?? []
  return password === undefined ? { password: text } : { endpoint, password }
}

/** The server's own record of the role's password; undefined when it has none, or may not log in. */
export async function verifierOf(client: pg.Client, role: string): Promise<ScramVerifier | undefined> {
  const { rows } = await client.query<{ rolpassword: string | null }>(
    'select rolpassword from pg_catalog.pg_authid where rolname = $1 and rolcanlogin and coalesce(rolvaliduntil > now(), true)',
    [role],
  )
  return parseVerifier(rows[0]?.rolpassword ?? undefined)
}

/** For a password that was told in clear, as clients without SNI have to. */
export async function matches({ iterations, salt, storedKey }: ScramVerifier, password: string): Promise<boolean> {
  const salted = await pbkdf2(password.normalize('NFKC'), Buffer.from(salt, 'base64'), iterations, 32, 'sha256')
  const clientKey = createHmac('sha256', salted).update('Client Key').digest()
  return createHash('sha256').update(clientKey).digest().equals(storedKey)
}
