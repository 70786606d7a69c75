/**
 * A service principal with a secret: the OAuth client-credentials grant.
 * https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m
 */

import { cachedTokens } from './cached-tokens.ts'
import type { SignIn, TokenSource } from './sign-in.ts'
import { requestToken, tokenEndpoint } from './token-endpoint.ts'

export type OauthSignIn = SignIn & { readonly clientId: string; readonly clientSecret: string }

export function oauthTokens(signIn: OauthSignIn): TokenSource {
  const { clientId, clientSecret, clock, log } = signIn
  log.mask(clientSecret)
  const title = `OAuth as ${clientId}`
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
  log.mask(basic)
  return cachedTokens({
    title,
    clock,
    fetchToken: async () =>
      requestToken(signIn, {
        endpoint: await tokenEndpoint(signIn),
        title,
        authorization: `Basic ${basic}`,
        form: { grant_type: 'client_credentials', scope: 'all-apis' },
        remedy:
          'Check `databricks-client-id` (the application id of the service principal) and `databricks-client-secret`, and that the principal belongs to this workspace.',
      }),
  })
}
