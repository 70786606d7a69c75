import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const defaultChanged: FindingRule = {
  code: 'C4',
  name: 'Default changed or removed',
  severity: 'low',
  basis: 'static',
  condition: 'A column has another default, or none any more.',
  effect: 'Inserts that leave the column out store something else, or fail.',
  remedy: 'Make sure that no running code relies on the old one.',
  given: "create table orders (id int primary key, state text not null default 'new');",
  bad: 'alter table orders alter column state drop default;',
  good: 'alter table orders add column priority int default 0;',
  find: (facts) =>
    forChanges(facts, ['column.default-changed'], {
      when: ({ summary, after = '' }) => / removed$|→/.test(summary) && !after.includes(' generated '),
      consequence: 'Inserts that leave it out store something else, or fail.',
    }),
}
