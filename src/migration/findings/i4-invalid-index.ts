import type { FindingRule } from './finding.ts'
import { about } from './measured.ts'

export const invalidIndex: FindingRule = {
  code: 'I4',
  name: 'Invalid index left behind',
  severity: 'medium',
  basis: 'measured',
  condition: 'An index is there and not valid, as after `create index concurrently` that failed.',
  effect: 'No query uses it, every write pays for it, and `create index if not exists` takes it for done.',
  remedy: 'Drop it, and build it again; or attach what is missing to a partitioned one.',
  given:
    'create table orders (number int) partition by range (number); create table orders_1 partition of orders for values from (0) to (9);',
  bad: 'create index orders_number on only orders (number);',
  good: 'create index orders_number on orders (number);',
  find: ({ evidence }) =>
    (evidence?.invalidIndexes ?? []).map((relation) =>
      about(relation, `\`${relation.schema}.${relation.name}\` is not valid: no query uses it.`),
    ),
}
