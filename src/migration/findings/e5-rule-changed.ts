import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

const kinds = ['rule', 'operator', 'cast', 'operator-class'] as const

export const meaningChanged: FindingRule = {
  code: 'E5',
  name: 'Rule, operator or cast changed',
  severity: 'medium',
  basis: 'static',
  condition: 'A rewrite rule, an operator, a cast or an operator class is new on what was there, changed or gone.',
  effect: 'The same query means something else.',
  remedy: 'Use a trigger or a view, where the reader of a query can find it.',
  given: 'create table orders (id int primary key);',
  bad: 'create rule keep as on delete to orders do instead nothing;',
  good: 'create view kept_orders as select id from orders;',
  find: (facts) =>
    forChanges(
      facts,
      [...kinds.flatMap((kind) => [`${kind}.dropped`, `${kind}.changed`, `${kind}.definition-changed`]), 'rule.added'],
      { consequence: 'The same query may mean something else.' },
    ),
}
