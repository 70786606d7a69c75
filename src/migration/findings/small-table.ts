/**
 * Work under a lock that a small table is through with at once: seen, and no reason to worry. The branch has production's data,
 * so its sizes are those of production.
 */

import type { LockEvidence, MigrationEvidence } from '../evidence/evidence.ts'
import { relationName } from '../evidence/relation-name.ts'
import type { Finding } from './finding.ts'

export const smallTable = { rows: 10_000, bytes: 10_000_000, milliseconds: 100 } as const

/** The findings that are about how long others wait. */
export const aboutWaiting: readonly string[] = ['R1', 'R5', 'S1', 'S3', 'S4', 'S6', 'S7', 'I1']

/** With low severity where the table is small and its locks did not last. */
export function weighBySize(finding: Finding, evidence: MigrationEvidence | undefined): Finding {
  if (!aboutWaiting.includes(finding.code) || !wasInstant(finding.table, evidence)) return finding
  const isSeen = evidence !== undefined && locksOn(finding.table, evidence).length > 0
  const words = isSeen ? 'Instant at this size.' : 'At this size too short for its lock to be seen.'
  return { ...finding, severity: 'low', instant: true, message: `${finding.message} ${words}` }
}

/** Whether nobody can have waited for what happened to a table: it is small, and was seen to be free again at once. */
export function wasInstant(table: string | undefined, evidence: MigrationEvidence | undefined): boolean {
  if (evidence === undefined || !isSmall(table, evidence)) return false
  if (tookAName(table, evidence)) return false
  return locksOn(table, evidence).every(({ heldMilliseconds }) => heldMilliseconds < smallTable.milliseconds)
}

/** Only what is known to be small: a partitioned table has no size of its own. */
function isSmall(table: string | undefined, { scale }: MigrationEvidence): boolean {
  const found = scale.find(({ relation }) => relationName(relation) === table)
  if (found === undefined || found.relation.kind === 'partitioned table') return false
  return (found.rows ?? 0) < smallTable.rows && found.bytes < smallTable.bytes
}

/** Of a tool that was watched, those that lasted long enough to be seen. */
function locksOn(table: string | undefined, { statements }: MigrationEvidence): readonly LockEvidence[] {
  return statements.flatMap(({ locks }) => locks).filter(({ relation }) => relationName(relation) === table)
}

/** Size and locks go by the name: where another table has it later, they are those of two. */
function tookAName(table: string | undefined, { statements }: MigrationEvidence): boolean {
  return statements.some(({ renamed = [] }) => renamed.some(({ to }) => relationName(to) === table))
}
