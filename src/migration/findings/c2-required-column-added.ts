import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const requiredColumnAdded: FindingRule = {
  code: 'C2',
  name: 'Column that inserts must fill',
  severity: 'medium',
  basis: 'static',
  condition: 'A column of an older table is `not null` now, and has no default.',
  effect: 'Inserts of code that does not know it fail.',
  remedy: 'Give it a default, or make it `not null` once all running code fills it.',
  given: 'create table orders (id int primary key);',
  bad: "alter table orders add column state text not null default 'new'; alter table orders alter column state drop default;",
  good: "alter table orders add column state text not null default 'new';",
  find: (facts) =>
    forChanges(facts, ['column.added', 'column.nullability-changed'], {
      when: ({ after = '' }) => /not null$/.test(after.trim()) && !/ default | generated /.test(after),
      consequence: 'Inserts that leave it out fail.',
    }),
}
