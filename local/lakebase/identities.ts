/**
 * Who may call, and with which tokens. Tokens are signed or derived from the stand-in's own key, so nothing but that key
 * is kept and all of them survive a restart.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { LocalClock } from '../service/clock.ts'
import type { IdentityType } from './records.ts'

export type Identity = {
  readonly type: Exclude<IdentityType, 'GROUP'>
  /** A person's e-mail address; a service principal's application id, a UUID. Also the name of its Postgres role. */
  readonly name: string
  readonly displayName: string
}

export const defaultIdentities: readonly Identity[] = [
  { type: 'USER', name: 'dev@example.com', displayName: 'Local Developer' },
  { type: 'SERVICE_PRINCIPAL', name: '5b0b7f4e-6a57-4c1c-9d0a-2f2f6d1c8e10', displayName: 'Local CI' },
]

export type DatabaseLogin = { readonly identity: string; readonly endpointUid: string }

export type Tokens = {
  /** The long-lived token of a person or service principal. */
  personalToken(identity: Identity): string
  clientSecret(identity: Identity): string
  newAccessToken(identity: Identity, seconds: number): string
  newDatabaseToken(login: DatabaseLogin, expiresAt: number): string
  /** The caller behind an API bearer token; undefined when it is unknown or expired. */
  callerOf(token: string): Identity | undefined
  principal(clientId: string): Identity | undefined
  /** The login a database token stands for; undefined when it is not one of ours or has expired. */
  databaseLoginOf(token: string): DatabaseLogin | undefined
}

type Claims = {
  readonly aud: 'api' | 'database'
  readonly sub: string
  readonly exp: number
  readonly endpoint?: string | undefined
}

export function createTokens(signingKey: string, identities: readonly Identity[], clock: LocalClock): Tokens {
  const derive = (purpose: string) => createHmac('sha256', signingKey).update(purpose).digest('hex')
  // Two tokens of the same second are two tokens.
  const sign = (claims: Claims) => {
    const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ ...claims, jti: randomUUID() })}`
    return `${content}.${createHmac('sha256', signingKey).update(content).digest('base64url')}`
  }
  const verify = (token: string, audience: Claims['aud']): Claims | undefined => {
    const [header, payload, signature] = token.split('.')
    if (!header || !payload || !signature) return undefined
    const expected = createHmac('sha256', signingKey).update(`${header}.${payload}`).digest('base64url')
    if (!equalSecrets(signature, expected)) return undefined
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
    return claims.aud === audience && claims.exp * 1000 > clock.now() ? claims : undefined
  }
  const expiry = (milliseconds: number) => Math.floor(milliseconds / 1000)
  const tokens: Tokens = {
    personalToken: ({ name }) => `dapi${derive(`personal token of ${name}`).slice(0, 32)}`,
    clientSecret: ({ name }) => `dose${derive(`client secret of ${name}`).slice(0, 32)}`,
    newAccessToken: ({ name }, seconds) => sign({ aud: 'api', sub: name, exp: expiry(clock.now() + seconds * 1000) }),
    newDatabaseToken: ({ identity, endpointUid }, expiresAt) =>
      sign({ aud: 'database', sub: identity, endpoint: endpointUid, exp: expiry(expiresAt) }),
    callerOf: (token) => {
      const personal = identities.find((identity) => equalSecrets(token, tokens.personalToken(identity)))
      if (personal) return personal
      const subject = verify(token, 'api')?.sub
      return identities.find(({ name }) => name === subject)
    },
    principal: (clientId) => identities.find(({ type, name }) => type === 'SERVICE_PRINCIPAL' && name === clientId),
    databaseLoginOf: (token) => {
      const claims = verify(token, 'database')
      if (!claims?.endpoint) return undefined
      return { identity: claims.sub, endpointUid: claims.endpoint }
    },
  }
  return tokens
}

export function equalSecrets(left: string, right: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest()
  return timingSafeEqual(digest(left), digest(right))
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
