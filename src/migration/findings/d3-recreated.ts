import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const recreated: FindingRule = {
  code: 'D3',
  name: 'Dropped and created anew under the same name',
  severity: 'high',
  basis: 'static',
  condition: 'A table or column has its old name and another identity: on a branch every object keeps its identity.',
  effect: 'A comparison by name shows nothing, and the data is gone.',
  remedy: 'Alter it in place.',
  given: 'create table orders (id int primary key, note text);',
  bad: 'alter table orders drop column note; alter table orders add column note text;',
  good: "alter table orders alter column note set default '';",
  find: (facts) =>
    forChanges(facts, ['table.recreated', 'column.recreated'], {
      consequence: 'A comparison by name alone would not show it.',
    }),
}
