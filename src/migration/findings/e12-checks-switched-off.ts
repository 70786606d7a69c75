import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const checksSwitchedOff: FindingRule = {
  code: 'E12',
  name: 'Foreign keys no longer checked',
  severity: 'high',
  basis: 'static',
  condition:
    'The triggers behind a foreign key are switched off, as by `disable trigger all` with no `enable` after it.',
  effect: 'The key is there, and valid to all appearances; rows that refer to nothing come in.',
  remedy: '`enable trigger all` in the same transaction; `disable trigger user` leaves the keys alone.',
  given: 'create table customers (id int primary key); create table orders (customer_id int references customers);',
  bad: 'alter table orders disable trigger all;',
  good: 'alter table orders disable trigger all; alter table orders enable trigger all;',
  find: (facts) =>
    forChanges(facts, ['table.constraint-triggers-changed'], {
      when: ({ summary }) => summary.includes('disabled'),
      consequence: 'Rows that refer to nothing come in.',
    }),
}
