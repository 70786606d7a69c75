/**
 * The report: everything a reviewer reads, as one value. Gathered by impure code, rendered by pure code (comment, job
 * summary, JSON file). A new finding is a new fact here, never a new path to GitHub. It holds no secret, no host, no row value.
 */
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import type { Finding } from '../migration/findings/finding.ts'
import type { Gate } from '../migration/gate/evaluate-gate.ts'
import type { HistoryComparison } from '../migration/history/compare-histories.ts'
import type { LockMode } from '../migration/lock-modes.ts'
import type { Replay } from '../migration/replay.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { TestSummary } from '../test-results/test-summary.ts'
import type { Drift } from './drift.ts'
import type { Promotion } from './promotion.ts'

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
}

/** One migration that the action itself ran. */
export type MigrationRun = {
  /** File path as given, or the command. */
  readonly name: string
  readonly status: 'applied' | 'failed' | 'not-run'
  readonly milliseconds: number
  readonly failure?: MigrationFailure | undefined
  /** SHA-256 of the file, in hex. */
  readonly checksum?: string | undefined
  /** How many statements the file has. */
  readonly statements?: number | undefined
  /** One transaction around the file, the file's own, or none. */
  readonly transaction?: 'one' | 'own' | 'none' | undefined
}

export type MigrationFailure = {
  /** Redacted: no row values. */
  readonly message: string
  readonly sqlstate?: string | undefined
  /** Line of the file, from 1. */
  readonly line?: number | undefined
  /** The beginning of the statement. */
  readonly statement?: string | undefined
  /** From 1, in the file. */
  readonly statementNumber?: number | undefined
  /** Character in the statement, from 1, where the server points. */
  readonly position?: number | undefined
  /** How many statements of the file stay applied: 0 when all of it was rolled back. */
  readonly keptStatements?: number | undefined
  /** The exit code of a command; null when a signal ended it. */
  readonly exitCode?: number | null | undefined
  /** Rows that were there before the file ran and do not fit what it asks for. */
  readonly misfits?: Misfits | undefined
  /** What its transaction had locked before it, on tables that are older than the change; the strongest first. */
  readonly locks?: readonly HeldLock[] | undefined
  /** The lock that it did not get. */
  readonly wait?: LockWait | undefined
}

export type HeldLock = {
  /** `schema.name` */
  readonly relation: string
  readonly mode: LockMode
  /** Until the statement failed. */
  readonly milliseconds: number
}

export type LockWait = {
  /** What it wanted; absent when it waited for the end of a transaction. */
  readonly mode?: LockMode | undefined
  /** `schema.name`; absent where the server does not say. */
  readonly relation?: string | undefined
  readonly blockers: readonly Blocker[]
}

/** Another session. What belongs to other roles, the server shows to monitors only. */
export type Blocker = {
  readonly application?: string | undefined
  /** `active`, `idle in transaction` */
  readonly state?: string | undefined
  /** The strongest it holds on the relation. */
  readonly mode?: LockMode | undefined
  /** How old its transaction was. */
  readonly transactionSeconds?: number | undefined
  /** It waits for a lock itself. */
  readonly waits: boolean
}

export type Misfits = {
  readonly schema: string
  readonly table: string
  readonly problem: 'null' | 'duplicate' | 'reference' | 'check' | 'domain' | 'partition'
  /** Absent when they could not be counted, or not in time. */
  readonly rows?: number | undefined
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
  /** What follows from evidence and schema, heaviest first. */
  readonly findings: readonly Finding[]
  /** What `fail-on` comes to; absent when it was not given. */
  readonly gate?: Gate | undefined
  /** The migrations run a second time. Absent when that was not asked for. */
  readonly replay?: Measured<Replay> | undefined
  readonly schema: Measured<SchemaDiff>
  /** What the parent did since the fork. Absent in reports of versions that did not look. */
  readonly drift?: Measured<Drift> | undefined
  readonly tests: Measured<TestSummary>
  /** Sentences about what fell short while gathering. */
  readonly notes: readonly string[]
}
