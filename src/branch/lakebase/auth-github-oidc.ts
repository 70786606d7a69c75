/**
 * GitHub's id token exchanged for a Databricks token: no secret anywhere. The id token lives five minutes, so it is asked for
 * at the last moment, each time anew. https://docs.databricks.com/aws/en/dev-tools/auth/provider-github
 */
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { cachedTokens } from './cached-tokens.ts'
import { parseErrorBody } from './error-body.ts'
import { hostMetadataSchema } from './schemas.ts'
import type { SignIn, TokenSource } from './sign-in.ts'
import { exchange, requestToken, tokenEndpoint, tryGet } from './token-endpoint.ts'

export type GithubOidcSignIn = SignIn & { readonly clientId: string }

export function githubOidcTokens(signIn: GithubOidcSignIn): TokenSource {
  const { clientId, clock } = signIn
  const title = `GitHub OIDC as ${clientId}`
  return cachedTokens({
    title,
    clock,
    fetchToken: async () => {
      const endpoint = await tokenEndpoint(signIn)
      const audience = await chooseAudience(signIn, endpoint)
      return requestToken(signIn, {
        endpoint,
        title,
        form: {
          client_id: clientId,
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
          subject_token: await githubIdToken(signIn, audience),
          scope: 'all-apis',
        },
        remedy:
          `The id token was asked for with the audience "${audience}". The service principal needs a federation policy with the issuer ` +
          'https://token.actions.githubusercontent.com, this audience (`oidc-audience` sets another), and the subject of this job, such as ' +
          `${subjectOf(signIn)}.`,
      })
    },
  })
}

/** The user's choice, else what the workspace names, else the token endpoint, as in Databricks' own SDKs. */
async function chooseAudience(signIn: SignIn, endpoint: string): Promise<string> {
  const { host, oidcAudience } = signIn.inputs
  if (oidcAudience !== undefined) return oidcAudience
  const metadata = await tryGet(signIn, `${host}/.well-known/databricks-config`, hostMetadataSchema)
  return metadata?.token_federation_default_oidc_audiences[0] ?? endpoint
}

async function githubIdToken(signIn: SignIn, audience: string): Promise<string> {
  const { idToken, env } = signIn
  if (idToken === undefined || !env['ACTIONS_ID_TOKEN_REQUEST_URL']) {
    throw new UserError(
      'GitHub gives this job no id token. Add `permissions: id-token: write` (and `contents: read`) to the job; ' +
        'pull requests from forks and by Dependabot never get one.',
    )
  }
  const failure = { service: 'GitHub', operation: 'issue an id token', resource: `audience ${audience}` }
  const { status, text } = await exchange(signIn, failure, () => idToken(audience))
  if (status !== 200) throw new UpstreamError({ ...failure, status, ...parseErrorBody(text) })
  if (text === '') throw new UpstreamError({ ...failure, message: 'no token came' })
  return text
}

/** GitHub's default subject; a job with an environment has that instead of the event. */
function subjectOf({ env }: SignIn): string {
  const repository = env['GITHUB_REPOSITORY'] ?? '<owner>/<repository>'
  if (env['GITHUB_EVENT_NAME'] === 'pull_request') return `repo:${repository}:pull_request`
  return `repo:${repository}:ref:${env['GITHUB_REF'] ?? 'refs/heads/main'}`
}
