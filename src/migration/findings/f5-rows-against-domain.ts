import type { FindingRule } from './finding.ts'
import { forMisfits } from './misfit.ts'

export const rowsAgainstDomain: FindingRule = {
  code: 'F5',
  name: 'Fails on rows against a domain',
  severity: 'high',
  basis: 'measured',
  condition: 'A migration failed because rows that are there do not satisfy a new constraint of a domain.',
  effect: 'It fails in production too.',
  remedy: 'Correct the rows in a migration before this one; or add the constraint `not valid`, for new rows alone.',
  given:
    'create domain amount as int; create table orders (id int primary key, total amount); insert into orders select i, i from generate_series(1, 1000) i;',
  bad: 'alter domain amount add constraint affordable check (value <= 900);',
  good: 'alter domain amount add constraint affordable check (value <= 900) not valid;',
  find: (facts) => forMisfits(facts, 'domain', 'values that a new constraint of their domain refuses'),
}
