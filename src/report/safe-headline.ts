/** What a reviewer may rely on when there is no concern: what is added, and how long anybody had to wait for it. Pure. */
import { duration } from '../ground/figures.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { blocksWrites } from '../migration/lock-modes.ts'
import { foldRepeats } from '../schema/repeats.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { Report } from './report.ts'
import { kindsInWords } from './schema-in-words.ts'

/** "safe: adds 1 column, nothing waited longer than 4 ms" */
export function safeHeadline({ schema, evidence }: Report): string {
  const phrases = [
    schema.measured ? changesInWords(schema.value) : '',
    evidence.measured ? longestWait(evidence.value) : '',
  ]
  return `safe: ${phrases.filter(Boolean).join(', ')}`
}

function changesInWords({ changes }: SchemaDiff): string {
  if (changes.length === 0) return 'no schema change'
  if (changes.some(({ verb }) => verb !== 'added')) return 'nothing dropped or broken'
  // One change on many partitions, or in many schemas, is one.
  return `adds ${kindsInWords(foldRepeats(changes).map(({ change }) => change.object))}`
}

/** Only where each statement was measured: of a lock that was seen from outside, nobody knows how long it was there before. */
function longestWait({ method, statements }: MigrationEvidence): string {
  if (method !== 'exact') return ''
  const held = statements
    .flatMap(({ locks }) => locks)
    .filter(({ mode }) => blocksWrites(mode))
    .map(({ heldMilliseconds }) => heldMilliseconds)
  return held.length === 0 ? '' : `nothing waited longer than ${duration(Math.max(1, ...held))}`
}
