/** Signing in to the workspace: one small interface, one file per way. */

import type { Environment } from '../../action/input-reader.ts'
import type { LakebaseInputs } from '../../action/inputs.ts'
import type { Clock } from '../../ground/clock.ts'
import { UserError } from '../../ground/errors.ts'
import type { Log } from '../../ground/log.ts'
import { githubOidcTokens } from './auth-github-oidc.ts'
import { oauthTokens } from './auth-oauth-m2m.ts'
import { patTokens } from './auth-pat.ts'
import type { Transport } from './transport.ts'

export type TokenSource = {
  /** `GitHub OIDC as 1b2c…`: for sentences. */
  readonly title: string
  /** A bearer token with some life left; `fresh` after the service has refused the last one. */
  token(options?: { readonly fresh: boolean }): Promise<string>
}

export type SignIn = {
  readonly inputs: LakebaseInputs
  readonly env: Environment
  readonly transport: Transport
  readonly clock: Clock
  readonly log: Log
  /** How long one request for a token is repeated. */
  readonly patienceMs: number
}

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
