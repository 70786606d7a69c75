import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const columnDropped: FindingRule = {
  code: 'D2',
  name: 'Column dropped',
  severity: 'high',
  basis: 'static',
  condition: 'A column of a table that stays is gone.',
  effect: 'Its values are lost, its indexes and constraints go with it, and running code that names it fails.',
  remedy: 'Deploy code that does not use it first; make it nullable, so that inserts do without it; drop it later.',
  given: 'create table orders (id int primary key, note text not null);',
  bad: 'alter table orders drop column note;',
  good: 'alter table orders alter column note drop not null;',
  find: (facts) => forChanges(facts, ['column.dropped'], { consequence: 'Its values are lost.' }),
}
