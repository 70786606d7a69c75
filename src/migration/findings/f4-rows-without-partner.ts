import type { FindingRule } from './finding.ts'
import { forMisfits } from './misfit.ts'

export const rowsWithoutPartner: FindingRule = {
  code: 'F4',
  name: 'Fails on rows that refer to nothing',
  severity: 'high',
  basis: 'measured',
  condition: 'A migration failed because rows that are there have no partner at the other end of a foreign key.',
  effect: 'It fails in production too.',
  remedy:
    'Decide what becomes of these rows, in a migration before this one; or add the key `not valid`, for new rows alone.',
  given: `create table customers (id int primary key); insert into customers select generate_series(1, 900);
create table orders (id int primary key, customer_id int); insert into orders select i, i from generate_series(1, 1000) i;`,
  bad: 'alter table orders add constraint buyer foreign key (customer_id) references customers;',
  good: 'alter table orders add constraint buyer foreign key (customer_id) references customers not valid;',
  find: (facts) => forMisfits(facts, 'reference', 'no partner at the other end of a new foreign key'),
}
