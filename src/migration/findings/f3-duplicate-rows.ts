import type { FindingRule } from './finding.ts'
import { forMisfits } from './misfit.ts'

export const duplicateRows: FindingRule = {
  code: 'F3',
  name: 'Fails on rows that are not unique',
  severity: 'high',
  basis: 'measured',
  condition: 'A migration failed because a unique index could not be built over rows that are there.',
  effect: 'It fails in production too.',
  remedy: 'Decide what becomes of the duplicates, in a migration before this one.',
  given:
    'create table orders (id int primary key, number int); insert into orders select i, i / 2 from generate_series(1, 1000) i;',
  bad: 'alter table orders add constraint orders_number unique (number);',
  good: 'alter table orders add constraint orders_number unique (number, id);',
  find: (facts) => forMisfits(facts, 'duplicate', 'the same key as another'),
}
