import type { FindingRule } from './finding.ts'
import { forMisfits } from './misfit.ts'

export const rowsAgainstCheck: FindingRule = {
  code: 'F2',
  name: 'Fails on rows against a check',
  severity: 'high',
  basis: 'measured',
  condition: 'A migration failed because rows that are there do not satisfy a check constraint.',
  effect: 'It fails in production too.',
  remedy: 'Correct the rows in a migration before this one; or add the check `not valid`, for new rows alone.',
  given:
    'create table orders (id int primary key, total int); insert into orders select i, i from generate_series(1, 1000) i;',
  bad: 'alter table orders add constraint affordable check (total <= 900);',
  good: 'alter table orders add constraint affordable check (total <= 900) not valid;',
  find: (facts) => forMisfits(facts, 'check', 'values that a new check refuses'),
}
