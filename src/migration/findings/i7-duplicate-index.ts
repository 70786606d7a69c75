import type { FindingRule } from './finding.ts'
import { forFlaws } from './flaw.ts'

export const duplicateIndex: FindingRule = {
  code: 'I7',
  name: 'Index that is there already',
  severity: 'low',
  basis: 'measured',
  condition: 'A new index is equal to an older one of its table, in all but its name.',
  effect: 'Every write pays for both, and no query is faster.',
  remedy: 'Drop one of them.',
  given: 'create table orders (id int primary key, number int); create index orders_number on orders (number);',
  bad: 'create index orders_by_number on orders (number);',
  good: 'create index orders_latest on orders (number desc); create unique index orders_once on orders (number);',
  find: (facts) =>
    forFlaws(
      facts,
      'duplicate index',
      ({ schema, table, name, other }) => `\`${name}\` of \`${schema}.${table}\` is equal to \`${other}\`.`,
    ),
}
