import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const meaningChanged: FindingRule = {
  code: 'E5',
  name: 'Rule, operator or cast changed',
  severity: 'medium',
  basis: 'static',
  condition: 'A rewrite rule or a cast is new, or one of them, an operator or an operator class is changed or gone.',
  effect: 'The same query means something else.',
  remedy: 'Use a trigger or a view, where the reader of a query can find it.',
  given: 'create table orders (id int primary key);',
  bad: 'create rule keep as on delete to orders do instead nothing;',
  good: 'create view kept_orders as select id from orders;',
  find: (facts) =>
    forChanges(
      facts,
      [
        'rule.added',
        'rule.dropped',
        'rule.changed',
        'rule.enabled-changed',
        'operator.dropped',
        'operator.function-changed',
        'operator.commutator-changed',
        'operator.negator-changed',
        'cast.added',
        'cast.dropped',
        'cast.context-changed',
        'cast.function-changed',
        'cast.method-changed',
        'operator-class.dropped',
        'operator-class.default-changed',
        'operator-class.functions-changed',
        'operator-class.operators-changed',
      ],
      { consequence: 'The same query may mean something else.' },
    ),
}
