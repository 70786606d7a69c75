import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const sequenceNarrowed: FindingRule = {
  code: 'D9',
  name: 'Sequence with other bounds',
  severity: 'medium',
  basis: 'static',
  condition: 'A sequence has another type, minimum or maximum, or begins again at its end.',
  effect: 'It runs out earlier, or gives out numbers that are taken.',
  remedy: 'Leave the bounds; for a column that grows full, widen column and sequence together.',
  given: 'create sequence order_numbers as bigint;',
  bad: 'alter sequence order_numbers maxvalue 1000000;',
  good: 'alter sequence order_numbers cache 20;',
  find: (facts) =>
    forChanges(facts, ['sequence.type-changed', 'sequence.bounds-changed', 'sequence.cycle-changed'], {
      consequence: 'It may run out, or give out numbers that are taken.',
    }),
}
