import type { FindingRule } from './finding.ts'
import { forMisfits } from './misfit.ts'

export const rowsWithoutValue: FindingRule = {
  code: 'F1',
  name: 'Fails on rows without a value',
  severity: 'high',
  basis: 'measured',
  condition: 'A migration failed because a column that must not be null is null in rows that are there.',
  effect: 'It fails in production too.',
  remedy: 'Fill the column first, or add it with a default.',
  given: 'create table orders (id int primary key, note text); insert into orders select generate_series(1, 1000);',
  bad: 'alter table orders alter column note set not null;',
  good: "update orders set note = '' where note is null; alter table orders alter column note set not null;",
  find: (facts) => forMisfits(facts, 'null', 'no value for a column that must have one'),
}
