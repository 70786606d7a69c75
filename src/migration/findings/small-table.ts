/**
 * Work under a lock that a small table is through with at once: seen, and no reason to worry. The branch has production's data,
 * so its sizes are those of production.
 */
import type { MigrationEvidence } from '../evidence/evidence.ts'
import { relationName } from '../render-evidence.ts'
import type { Finding } from './finding.ts'

export const smallTable = { rows: 10_000, bytes: 10_000_000, milliseconds: 100 } as const

/** The findings that are about how long others wait. */
export const aboutWaiting: readonly string[] = ['R1', 'R5', 'S1', 'S3', 'S4', 'S6', 'S7', 'I1']

/** With low severity where the table is small and its locks did not last. */
export function weighBySize(finding: Finding, evidence: MigrationEvidence | undefined): Finding {
  if (!aboutWaiting.includes(finding.code) || !isInstant(finding.table, evidence)) return finding
  return { ...finding, severity: 'low', message: `${finding.message} Instant at this size.` }
}

/** Only what is known to be small: a partitioned table has no size of its own. */
function isInstant(table: string | undefined, evidence: MigrationEvidence | undefined): boolean {
  const scale = evidence?.scale.find(({ relation }) => relationName(relation) === table)
  if (evidence === undefined || scale === undefined || scale.relation.kind === 'partitioned table') return false
  const { rows = 0, bytes } = scale
  const held = evidence.statements
    .flatMap(({ locks }) => locks)
    .filter(({ relation }) => relationName(relation) === table)
    .map(({ heldMilliseconds }) => heldMilliseconds)
  return rows < smallTable.rows && bytes < smallTable.bytes && Math.max(0, ...held) < smallTable.milliseconds
}
