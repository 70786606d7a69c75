import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const tableDropped: FindingRule = {
  code: 'D1',
  name: 'Table dropped',
  severity: 'high',
  basis: 'static',
  condition: 'A table or a materialized view of the parent is gone.',
  effect: 'Its rows are lost, and code that is still running fails.',
  remedy: 'Deploy code that does not use it first; then rename it, and drop it when nobody has missed it.',
  given: 'create table orders (id int primary key);',
  bad: 'drop table orders;',
  good: 'alter table orders rename to orders_unused;',
  find: (facts) =>
    forChanges(facts, ['table.dropped', 'materialized-view.dropped'], { consequence: 'Its rows are lost.' }),
}
