/**
 * Stands in for GitHub's id-token service: what a workflow with `id-token: write` finds behind
 * ACTIONS_ID_TOKEN_REQUEST_URL. The tokens are signed and good for five minutes.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
import { createSign, createVerify, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { LocalClock } from '../service/clock.ts'

export type GitHubOidc = {
  /** What the runner puts into ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string
  newIdToken(audience: string): string
  /** The token's claims; undefined when it was not signed here or has expired. */
  verify(idToken: string): IdTokenClaims | undefined
}

export type IdTokenClaims = {
  readonly iss: string
  readonly sub: string
  readonly aud: string
  readonly iat: number
  readonly exp: number
}

const issuer = 'https://token.actions.githubusercontent.com'
const lifeSeconds = 300

/** `subject` is what a federation policy names: `repo:acme/shop:pull_request`. */
export function createGitHubOidc(subject: string, clock: LocalClock): GitHubOidc {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    requestToken: randomBytes(24).toString('base64url'),
    newIdToken: (audience) => {
      const iat = Math.floor(clock.now() / 1000)
      const claims: IdTokenClaims = { iss: issuer, sub: subject, aud: audience, iat, exp: iat + lifeSeconds }
      const content = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'local' })}.${encode(claims)}`
      return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`
    },
    verify: (idToken) => {
      const [header, payload, signature] = idToken.split('.')
      if (!header || !payload || !signature) return undefined
      const genuine = createVerify('RSA-SHA256')
        .update(`${header}.${payload}`)
        .verify(publicKey, Buffer.from(signature, 'base64url'))
      if (!genuine) return undefined
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as IdTokenClaims
      return claims.exp * 1000 > clock.now() ? claims : undefined
    },
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
