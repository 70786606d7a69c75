/**
 * The report: everything a reviewer reads, as one value. Gathered by impure code, rendered by pure code (comment, job
 * summary, JSON file). A new finding is a new fact here, never a new path to GitHub. It holds no secret, no host, no row value.
 */
import type { Measured } from '../ground/measured.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import type { Finding } from '../migration/findings/finding.ts'
import type { Gate } from '../migration/gate/evaluate-gate.ts'
import type { HistoryComparison } from '../migration/history/compare-histories.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import type { Replay } from '../migration/replay.ts'
import type { Rollback } from '../migration/rollback.ts'
import type { SmallerTable } from '../migration/smaller-tables.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { DeployedTests } from '../test-results/deployed-tests.ts'
import type { MeasuredTests } from '../test-results/test-summary.ts'
import type { LiveQueries } from '../workload/live-queries.ts'
import type { Drift } from './drift.ts'
import type { Promotion } from './promotion.ts'

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
  /** The folder of the action's documentation, in the version that ran. */
  readonly docsUrl?: string | undefined
}

export type ReportBranch = {
  readonly name: string
  /** The provider's title: `Lakebase`. */
  readonly provider: string
  readonly status: 'created' | 'recreated' | 'reused' | 'attached' | 'deleted'
  readonly parent: string
  /** A clause: why it took the place of one that an earlier run had left. */
  readonly remadeBecause?: string | undefined
  readonly database: string
  /** ISO 8601, as are all times in the report. */
  readonly forkedAt?: string | undefined
  readonly expiresAt?: string | undefined
  /** It lives longer than planned, because the job failed. */
  readonly isKept?: boolean | undefined
  readonly consoleUrl?: string | undefined
  /** `0.5–4 CU`: what the times were measured on. */
  readonly computeSize?: string | undefined
  /** Where it began without its parent's rows, or with columns masked by the service. */
  readonly rows?: 'none' | 'masked' | undefined
}

export const jobStatuses = ['success', 'failure', 'cancelled', 'unknown'] as const
export type JobStatus = (typeof jobStatuses)[number]

export type Report = {
  readonly version: 1
  /** Tells several reports on one pull request apart (`report-key`). */
  readonly key: string
  readonly run: ReportRun
  readonly pullRequest?: { readonly number: number; readonly title?: string | undefined } | undefined
  readonly jobStatus: JobStatus
  /** A newer run has taken the branch over: this report is not for the comment. */
  readonly isSuperseded?: boolean | undefined
  readonly branch: Measured<ReportBranch>
  /** Of a `promote` step: what it ran on the parent. */
  readonly promotion?: Promotion | undefined
  readonly migrations: readonly MigrationRun[]
  /** What migration tools have written in their books since the branch began. Absent in reports of versions that did not compare. */
  readonly histories?: Measured<readonly HistoryComparison[]> | undefined
  /** What the migrations did: the action's own, or what the observer saw. */
  readonly evidence: Measured<MigrationEvidence>
  /** Tables that the migrations worked on, and of which the branch held less than its parent. */
  readonly smaller?: readonly SmallerTable[] | undefined
  /** Tables whose values were masked before, and which the migrations checked or changed by them: `schema.name`. */
  readonly maskedChecks?: readonly string[] | undefined
  /** What follows from evidence and schema, heaviest first. */
  readonly findings: readonly Finding[]
  /** What `fail-on` comes to; absent when it was not given. */
  readonly gate?: Gate | undefined
  /** The migrations run a second time. Absent when that was not asked for. */
  readonly replay?: Measured<Replay> | undefined
  /** The migrations taken back, and made again. Absent when that was not asked for. */
  readonly rollback?: Measured<Rollback> | undefined
  readonly schema: Measured<SchemaDiff>
  /** What becomes of production's queries. Absent where nobody asked. */
  readonly workload?: Measured<LiveQueries> | undefined
  /** What the parent did since the fork. Absent in reports of versions that did not look. */
  readonly drift?: Measured<Drift> | undefined
  readonly tests: MeasuredTests
  /** The tests of the deployed version on the new schema. Absent where nobody asked. */
  readonly deployed?: Measured<DeployedTests> | undefined
  /** Sentences about what fell short while gathering. */
  readonly notes: readonly string[]
}
