import type { SchemaChange } from '../../schema/schema-diff.ts'
import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const sequenceNarrowed: FindingRule = {
  code: 'D9',
  name: 'Sequence with closer bounds',
  severity: 'medium',
  basis: 'static',
  condition: 'A sequence has a smaller type, a higher minimum or a lower maximum, or begins again at its end.',
  effect: 'It runs out earlier, or gives out numbers that are taken.',
  remedy: 'Leave the bounds; for a column that grows full, widen column and sequence together.',
  given: 'create sequence order_numbers as bigint;',
  bad: 'alter sequence order_numbers maxvalue 1000000;',
  good: 'alter sequence order_numbers cache 20;',
  find: (facts) =>
    forChanges(facts, ['sequence.type-changed', 'sequence.bounds-changed', 'sequence.cycle-changed'], {
      when: narrows,
      consequence: 'It may run out, or give out numbers that are taken.',
    }),
}

/** Of a larger range, the numbers that are given out next are the same. */
function narrows({ summary }: SchemaChange): boolean {
  const [, what, from = '', to = ''] = /: (type|minimum|maximum) `(.+)` → `(.+)`$/.exec(summary) ?? []
  if (what === 'type') return types.indexOf(to) < types.indexOf(from)
  if (what === 'minimum') return BigInt(to) > BigInt(from)
  if (what === 'maximum') return BigInt(to) < BigInt(from)
  return summary.endsWith('now cycles')
}

const types: readonly string[] = ['smallint', 'integer', 'bigint']
