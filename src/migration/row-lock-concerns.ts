/** Rows that a statement has locked for its transaction, as `select … for update` does: whoever writes them waits. Pure. */
import { duration } from '../ground/figures.ts'
import type { Concern } from './concern.ts'
import { isTable } from './evidence/compare-pictures.ts'
import type { MigrationEvidence } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'

const longMilliseconds = 500

/** Foreign keys lock the rows that they refer to as well, and keep nobody from anything but another key. */
const locksRows = /\bfor\s+(?:no\s+key\s+)?(?:update|share)\b/i

export function rowLockConcerns(evidence: MigrationEvidence | undefined): readonly Concern[] {
  return (evidence?.statements ?? []).flatMap(({ text, locks, source }) => {
    if (!locksRows.test(text)) return []
    return locks
      .filter(({ relation, mode, heldMilliseconds }) => {
        return mode === 'row share' && isTable(relation) && heldMilliseconds >= longMilliseconds
      })
      .map(({ relation, heldMilliseconds }): Concern => {
        const table = relationName(relation)
        return {
          kind: 'blocks',
          phrase: `locks rows of \`${table}\` for ${duration(heldMilliseconds)}`,
          source: 'row lock',
          subject: table,
          table,
          ...(source && { place: { file: source.file, line: source.line } }),
        }
      })
  })
}
