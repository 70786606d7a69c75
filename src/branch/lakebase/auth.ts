/** Signing in to the workspace: one small interface, one file per way. */

import { UserError } from '../../ground/errors.ts'
import { githubOidcTokens } from './auth-github-oidc.ts'
import { oauthTokens } from './auth-oauth-m2m.ts'
import { patTokens } from './auth-pat.ts'
import type { LakebaseInputs } from './lakebase-inputs.ts'
import type { SignIn, TokenSource } from './sign-in.ts'

export function tokenSource(signIn: SignIn): TokenSource {
  const { inputs } = signIn
  const type = inputs.authType ?? onlyWay(inputs)
  if (type === 'pat' && inputs.token !== undefined) return patTokens(inputs.token, signIn.log)
  const { clientId, clientSecret } = inputs
  if (type === 'oauth-m2m' && clientId !== undefined && clientSecret !== undefined) {
    return oauthTokens({ ...signIn, clientId, clientSecret })
  }
  if (type === 'github-oidc' && clientId !== undefined) return githubOidcTokens({ ...signIn, clientId })
  throw new UserError(
    `\`databricks-auth-type\` is ${type}, but its \`databricks-client-id\`, secret or token is missing.`,
  )
}

/** Two ways at once are refused, as Databricks' own SDKs do: it catches a stray token in the environment. */
function onlyWay({ token, clientId, clientSecret }: LakebaseInputs) {
  const ways = [
    token === undefined ? undefined : ('pat' as const),
    clientId === undefined ? undefined : clientSecret === undefined ? ('github-oidc' as const) : ('oauth-m2m' as const),
  ].filter((way) => way !== undefined)
  const [way] = ways
  if (way !== undefined && ways.length === 1) return way
  throw new UserError(
    ways.length === 0
      ? 'There is no way to sign in to Databricks. Give `databricks-client-id` (GitHub OIDC), or `databricks-token`.'
      : `There are ${ways.length} ways to sign in to Databricks (${ways.join(', ')}). Remove one, or name it in \`databricks-auth-type\`.`,
  )
}
