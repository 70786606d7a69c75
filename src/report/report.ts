/**
 * The report: everything a reviewer reads, as one value. Gathered by impure code, rendered by pure code (comment, job
 * summary, JSON file). A new finding is a new fact here, never a new path to GitHub. It holds no secret, no host, no row value.
 */
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { TestSummary } from '../tests/test-summary.ts'

/** Something measured, or the reason why it was not: a reader must never take "not looked at" for "nothing found". */
export type Measured<T> =
  | { readonly measured: true; readonly value: T }
  | { readonly measured: false; readonly why: string }

export type ReportRun = {
  /** `owner/name` */
  readonly repository: string
  readonly event: string
  readonly runId: number
  readonly runAttempt: number
  /** Link to the run's page. */
  readonly url: string
  /** The pull request's head commit; never the merge commit. */
  readonly headSha: string
}

export type ReportBranch = {
  readonly name: string
  /** The provider's title: `Lakebase`. */
  readonly provider: string
  readonly status: 'created' | 'recreated' | 'reused' | 'attached' | 'deleted'
  readonly parent: string
  readonly database: string
  /** ISO 8601, as are all times in the report. */
  readonly forkedAt?: string | undefined
  readonly expiresAt?: string | undefined
  readonly consoleUrl?: string | undefined
  /** `0.5–4 CU`: what the times were measured on. */
  readonly computeSize?: string | undefined
}

/** One migration that the action itself ran. */
export type MigrationRun = {
  /** File path as given, or the command. */
  readonly name: string
  readonly status: 'applied' | 'failed' | 'not-run'
  readonly milliseconds: number
  readonly failure?: MigrationFailure | undefined
}

export type MigrationFailure = {
  /** Redacted: no row values. */
  readonly message: string
  readonly sqlstate?: string | undefined
  readonly line?: number | undefined
  readonly statement?: string | undefined
}

export type JobStatus = 'success' | 'failure' | 'cancelled' | 'unknown'

export type Report = {
  readonly version: 1
  /** Tells several reports on one pull request apart (`report-key`). */
  readonly key: string
  readonly run: ReportRun
  readonly pullRequest?: { readonly number: number; readonly title?: string | undefined } | undefined
  readonly jobStatus: JobStatus
  readonly branch: Measured<ReportBranch>
  readonly migrations: readonly MigrationRun[]
  readonly schema: Measured<SchemaDiff>
  readonly tests: Measured<TestSummary>
  /** Sentences about what fell short while gathering. */
  readonly notes: readonly string[]
}
