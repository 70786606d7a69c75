import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const notValidated: FindingRule = {
  code: 'E8',
  name: 'Constraint left not validated',
  severity: 'low',
  basis: 'static',
  condition: 'A constraint that was added is `not valid`, or `not enforced`.',
  effect: 'New rows are checked, old ones are not, and the planner does not trust it.',
  remedy: '`validate constraint` in a transaction of its own; it only blocks other schema changes.',
  given: 'create table orders (id int primary key, total int);',
  bad: 'alter table orders add constraint total_positive check (total > 0) not valid;',
  good: `-- database-branch: no-transaction
alter table orders add constraint total_positive check (total > 0) not valid;
alter table orders validate constraint total_positive;`,
  find: (facts) =>
    forChanges(facts, ['constraint.added', 'constraint.definition-changed', 'constraint.validity-changed'], {
      when: ({ after = '' }) => /\bnot (valid|enforced)\b/i.test(after),
      consequence: 'Old rows are not checked.',
    }),
}
