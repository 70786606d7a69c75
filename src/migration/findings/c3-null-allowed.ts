import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const nullAllowed: FindingRule = {
  code: 'C3',
  name: 'Column may now be null',
  severity: 'low',
  basis: 'static',
  condition: 'A column that was `not null` is not any more.',
  effect: 'Running code that reads it may meet a null for the first time.',
  remedy: 'Make the code that reads ready before the code that writes.',
  given: 'create table orders (id int primary key, note text not null);',
  bad: 'alter table orders alter column note drop not null;',
  good: "alter table orders alter column note set default '';",
  find: (facts) =>
    forChanges(facts, ['column.nullability-changed'], {
      when: ({ summary }) => summary.endsWith('may now be null'),
      consequence: 'Code that reads it may meet a null for the first time.',
    }),
}
