/** The action's inputs, once read: names as in action.yml, in camel case; values checked and parsed; empty means undefined. */

export type Mode = 'create'
export type ProviderName = 'lakebase'
export type IfExists = 'recreate' | 'reuse' | 'fail'
export type CommentWhen = 'always' | 'changes' | 'failure' | 'never'

export type LakebaseInputs = {
  /** With scheme, without trailing slash. */
  readonly host: string
  readonly project: string
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  readonly token?: string | undefined
  readonly oidcAudience?: string | undefined
  /** `pat`, `oauth-m2m`, `github-oidc`: picks one when several are configured. */
  readonly authType?: 'pat' | 'oauth-m2m' | 'github-oidc' | undefined
  /** How long one long-running operation may take. */
  readonly operationTimeoutSeconds: number
}
