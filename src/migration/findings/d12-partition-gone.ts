import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const partitionGone: FindingRule = {
  code: 'D12',
  name: 'Partition detached, or with other bounds',
  severity: 'medium',
  basis: 'static',
  condition: 'A table is no longer a partition of its parent, or is one for other values.',
  effect:
    'Queries of the parent no longer see its rows; rows for its values have no place, or go to the default partition.',
  remedy: 'Make sure that nothing reads or writes these values any more.',
  given:
    'create table orders (id int) partition by range (id); create table orders_old partition of orders for values from (0) to (9);',
  bad: 'alter table orders detach partition orders_old;',
  good: 'create table orders_new partition of orders for values from (9) to (19);',
  find: (facts) =>
    forChanges(facts, ['table.partition-changed', 'table.partition-bound-changed'], {
      // A bound that came or went is told by the attaching or detaching.
      when: ({ summary }) => !/attached as a partition|none/.test(summary),
      consequence: 'Queries of the parent no longer see its rows.',
    }),
}
