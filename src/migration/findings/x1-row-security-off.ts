import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const rowSecurityOff: FindingRule = {
  code: 'X1',
  name: 'Row level security weakened',
  severity: 'high',
  basis: 'static',
  condition: 'Row level security of a table is off, no longer forced for its owner, or has lost a restrictive policy.',
  effect: 'Roles see and change rows that were not theirs.',
  remedy: 'Leave it on, and say in a policy who may do what.',
  given: 'create table orders (id int primary key, owner text); alter table orders enable row level security;',
  bad: 'alter table orders disable row level security;',
  good: 'create policy own on orders using (owner = current_user);',
  find: (facts) => [
    ...forChanges(facts, ['table.row-security-changed'], {
      when: ({ summary }) => /disabled|no longer/.test(summary),
      consequence: 'Roles see and change rows that were not theirs.',
    }),
    ...forChanges(facts, ['policy.dropped'], {
      when: ({ before = '' }) => before.includes('as restrictive'),
      consequence: 'What it kept out may come in.',
    }),
  ],
}
