import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const collationChanged: FindingRule = {
  code: 'D13',
  name: 'Text compared in another way',
  severity: 'low',
  basis: 'static',
  condition: 'A column or a domain has another collation, or a collation itself is another one.',
  effect:
    'Text is sorted in another way, and what counts as equal may be another; its indexes are built anew, and a unique one may fail.',
  remedy: 'Sort with `collate` where it matters, or index such an expression.',
  given: 'create table orders (id int primary key, note text);',
  bad: 'alter table orders alter column note type text collate "C";',
  good: 'create index orders_note on orders (note collate "C");',
  find: (facts) =>
    forChanges(
      facts,
      [
        'column.collation-changed',
        'domain.collation-changed',
        'collation.collate-changed',
        'collation.character-type-changed',
        'collation.deterministic-changed',
        'collation.icu-rules-changed',
        'collation.locale-changed',
        'collation.provider-changed',
      ],
      { consequence: 'Its text is compared and sorted in another way.' },
    ),
}
