/**
 * The workspace's own token endpoint and the two documents that lead to it. It grants access tokens for a client secret
 * and for a GitHub id token; anything else is refused in OAuth's words, always with a Content-Type, which SDKs rely on.
 */
import type { GitHubOidc } from './github-oidc.ts'
import { equalSecrets, type Identity, type Tokens } from './identities.ts'

export const accountId = '3c0f5d7a-7f0b-4b61-9f0e-0d6a3d5c1b22'
export const workspaceId = '1234567890123456'

const accessTokenSeconds = 3600

export type TokenAnswer = { readonly status: number; readonly body: object }

/** Documents by path, all served without authentication. `url` is the stand-in's own. */
export function discoveryDocument(path: string, url: string): object | undefined {
  if (path === '/.well-known/databricks-config') {
    return { oidc_endpoint: `${url}/oidc`, account_id: accountId, workspace_id: workspaceId, cloud: 'AWS' }
  }
  if (path === '/oidc/.well-known/oauth-authorization-server') {
    return {
      issuer: `${url}/oidc`,
      authorization_endpoint: `${url}/oidc/v1/authorize`,
      token_endpoint: tokenEndpoint(url),
    }
  }
  return undefined
}

export type TokenRequest = {
  readonly form: URLSearchParams
  readonly authorization: string | undefined
  readonly url: string
}

export function answerTokenRequest(
  { form, authorization, url }: TokenRequest,
  { tokens, github }: { readonly tokens: Tokens; readonly github: GitHubOidc },
): TokenAnswer {
  const grant = form.get('grant_type')
  const granted = (identity: Identity): TokenAnswer => ({
    status: 200,
    body: {
      access_token: tokens.newAccessToken(identity, accessTokenSeconds),
      token_type: 'Bearer',
      expires_in: accessTokenSeconds,
      scope: form.get('scope') ?? 'all-apis',
    },
  })
  if (grant === 'client_credentials') {
    const [clientId = '', secret = ''] = basicCredentials(authorization) ?? []
    const identity = tokens.principal(clientId)
    if (!identity || !equalSecrets(secret, tokens.clientSecret(identity))) {
      return refused(401, 'invalid_client', 'Client authentication failed')
    }
    return granted(identity)
  }
  if (grant === 'urn:ietf:params:oauth:grant-type:token-exchange') {
    if (form.get('subject_token_type') !== 'urn:ietf:params:oauth:token-type:jwt') {
      return refused(400, 'invalid_request', 'Unsupported subject_token_type')
    }
    const identity = tokens.principal(form.get('client_id') ?? '')
    if (!identity) return refused(401, 'invalid_client', 'Unknown client_id')
    const claims = github.verify(form.get('subject_token') ?? '')
    if (!claims) return refused(400, 'invalid_grant', 'The subject token is not valid or has expired')
    if (claims.aud !== accountId && claims.aud !== tokenEndpoint(url)) {
      return refused(400, 'invalid_grant', `No federation policy accepts the audience ${claims.aud}`)
    }
    return granted(identity)
  }
  return refused(400, 'unsupported_grant_type', `Grant type ${grant} is not supported`)
}

const tokenEndpoint = (url: string): string => `${url}/oidc/v1/token`

function refused(status: number, error: string, description: string): TokenAnswer {
  return { status, body: { error, error_description: description } }
}

function basicCredentials(authorization: string | undefined): readonly string[] | undefined {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1]
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString().split(':', 2)
}
