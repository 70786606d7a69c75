/** What only Neon is told by the user. */
import type { MaskingRule } from './masking-rules.ts'

export const initSources = ['parent-data', 'schema-only'] as const
export type InitSource = (typeof initSources)[number]

export type NeonInputs = {
  /** With scheme and `/api/v2`, without trailing slash. */
  readonly apiUrl: string
  readonly apiKey: string
  /** Id of the project. */
  readonly project: string
  /** Database of the branch: whose owner is the role, unless one is named. */
  readonly database: string
  readonly role?: string | undefined
  readonly initSource: InitSource
  /** What Neon masks in a new branch; with it, `initSource` is parent-data. */
  readonly maskingRules?: readonly MaskingRule[] | undefined
  readonly minCu?: number | undefined
  readonly maxCu?: number | undefined
  /** How long one call may be refused because the project is locked, and how long its operations may take. */
  readonly operationTimeoutSeconds: number
}
