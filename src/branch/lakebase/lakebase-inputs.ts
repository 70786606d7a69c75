/** What only Databricks Lakebase is told by the user. */
export const lakebaseAuthTypes = ['github-oidc', 'oauth-m2m', 'pat'] as const
export type LakebaseAuthType = (typeof lakebaseAuthTypes)[number]

export type LakebaseInputs = {
  /** With scheme, without trailing slash. */
  readonly host: string
  readonly project: string
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  readonly token?: string | undefined
  readonly oidcAudience?: string | undefined
  /** The one way to sign in that is configured, or the one that was picked. */
  readonly authType?: LakebaseAuthType | undefined
  /** Group to log in to the database as, instead of the signed-in identity. */
  readonly role?: string | undefined
  /** How long one long-running operation may take. */
  readonly operationTimeoutSeconds: number
}
