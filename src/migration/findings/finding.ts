/** What a finding is: a rule with its reasons and examples, and what it has to say about one change. */

import type { SchemaDiff } from '../../schema/schema-diff.ts'
import type { LiveQueries } from '../../workload/live-queries.ts'
import type { MigrationEvidence, StatementEvidence } from '../evidence/evidence.ts'
import type { LastUse } from '../last-use.ts'
import type { MigrationRun } from '../migration-run.ts'
import type { Finding } from './finding-schema.ts'
import type { Severity } from './severity.ts'

export type { Finding } from './finding-schema.ts'

/** What a rule says; the rest of the finding is the rule's own, and so is the severity unless it says another. */
export type Raised = Pick<Finding, 'subject' | 'table' | 'message' | 'fact' | 'place'> & {
  readonly severity?: Severity | undefined
  /** Of a measured one: the statement that did it. */
  readonly by?: StatementEvidence | undefined
  /** Of a static one: the code of the change. */
  readonly change?: string | undefined
  /** The partitioned table at the top. */
  readonly partitionOf?: string | undefined
}

export type FindingFacts = {
  readonly evidence?: MigrationEvidence | undefined
  readonly diff?: SchemaDiff | undefined
  /** What the action itself ran. */
  readonly migrations?: readonly MigrationRun[] | undefined
  /** What becomes of production's own queries. */
  readonly live?: LiveQueries | undefined
  /** How much the parent uses what is dropped. */
  readonly lastUse?: readonly LastUse[] | undefined
}

export type FindingRule = {
  /** Stable. The letter is the kind: D data loss, F fails on existing rows, R rewrite, S scan under lock, L lock, I index, C compatibility, Q queries of production, X security, P replication, E leftovers. */
  readonly code: string
  readonly name: string
  readonly severity: Severity
  readonly basis: Finding['basis']
  /** When it is raised. */
  readonly condition: string
  /** What it would do in production. */
  readonly effect: string
  /** What to do instead. */
  readonly remedy: string
  /** The schema that the examples start from. */
  readonly given: string
  /** What production asks, where that is what it is about. */
  readonly queries?: readonly string[] | undefined
  /** Raises it. */
  readonly bad: string
  /** Reaches the same without raising it. */
  readonly good: string
  readonly find: (facts: FindingFacts) => readonly Raised[]
}
