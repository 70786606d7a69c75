/** For a headline: who would have had to wait at a table, and how long. Findings of several codes can come to one wait. Pure. */
import { bytes, count, duration } from '../ground/figures.ts'
import type { LockEvidence, MigrationEvidence } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'
import type { Finding } from './findings/finding.ts'
import { blocksWrites, describeBlocked } from './lock-modes.ts'

/** Findings that say why a table was locked while something took its time. */
const reasons: ReadonlySet<string> = new Set(['R1', 'I1', 'I2', 'S1', 'S3', 'S4', 'S6', 'S7', 'L1'])

/**
 * "blocks writes on `shop.orders` (about 1,200,000 rows, 260 MB) for 1.4 s"; undefined of a finding that is about something else, and
 * where no such lock was seen.
 */
export function blockPhrase({ code, table }: Finding, evidence: MigrationEvidence | undefined): string | undefined {
  if (evidence === undefined || table === undefined || !reasons.has(code)) return undefined
  const lock = longestLock(table, evidence)
  if (lock === undefined) return undefined
  const found = evidence.scale.find(({ relation }) => relationName(relation) === table)
  const figures = [found?.rows !== undefined && `about ${count(found.rows, 'row')}`, found && bytes(found.bytes)]
  const size = figures.some(Boolean) ? ` (${figures.filter(Boolean).join(', ')})` : ''
  const what = describeBlocked(lock.mode)
  const held = duration(Math.max(1, lock.heldMilliseconds))
  if (isRewritten(table, evidence)) return `rewrites \`${table}\`${size}, blocking ${what} for ${held}`
  return `blocks ${what} on \`${table}\`${size} for ${held}`
}

function longestLock(table: string, { statements }: MigrationEvidence): LockEvidence | undefined {
  return statements
    .flatMap(({ locks }) => locks)
    .filter(({ relation, mode }) => relationName(relation) === table && blocksWrites(mode))
    .reduce<LockEvidence | undefined>(
      (longest, lock) => (longest && longest.heldMilliseconds >= lock.heldMilliseconds ? longest : lock),
      undefined,
    )
}

function isRewritten(table: string, { statements, whole }: MigrationEvidence): boolean {
  return [...statements, whole].some(({ files }) =>
    files.some(({ relation, fate }) => fate === 'rewritten' && relationName(relation) === table),
  )
}
