import type { FindingRule } from './finding.ts'
import { forMisfits } from './misfit.ts'

export const rowsOutsidePartition: FindingRule = {
  code: 'F7',
  name: 'Fails on rows of another partition',
  severity: 'high',
  basis: 'measured',
  condition: 'A migration failed because a partition, or the default one, has rows that belong elsewhere.',
  effect: 'It fails in production too.',
  remedy: 'Detach the default partition, move the rows, and attach it again; or choose bounds that fit.',
  given: `create table orders (id int) partition by range (id);
create table orders_rest partition of orders default; insert into orders select generate_series(1, 1000);`,
  bad: 'create table orders_1 partition of orders for values from (1) to (501);',
  good: 'create table orders_2 partition of orders for values from (2000) to (3000);',
  find: (facts) => forMisfits(facts, 'partition', 'keys that belong to another partition'),
}
