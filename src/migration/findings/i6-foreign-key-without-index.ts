import { count } from '../../ground/figures.ts'
import type { FindingRule } from './finding.ts'

export const foreignKeyWithoutIndex: FindingRule = {
  code: 'I6',
  name: 'Foreign key without an index',
  severity: 'low',
  basis: 'measured',
  condition: 'A new foreign key has columns that no valid index of its table begins with.',
  effect: 'Each delete and each change of a key in the other table reads this one from end to end.',
  remedy: 'Build an index on the columns, concurrently, before the key.',
  given: 'create table customers (id int primary key); create table orders (id int primary key, customer_id int);',
  bad: 'alter table orders add constraint buyer foreign key (customer_id) references customers;',
  good: 'create index on orders (customer_id); alter table orders add constraint buyer foreign key (customer_id) references customers;',
  find: ({ evidence }) =>
    (evidence?.foreignKeysWithoutIndex ?? []).map(({ schema, table, name, columns }) => ({
      subject: `${schema}.${table}.${name}`,
      change: 'constraint.added',
      table: `${schema}.${table}`,
      message: `No index of \`${schema}.${table}\` begins with the ${columns.length === 1 ? 'column' : count(columns.length, 'column')} of \`${name}\` (${columns.map((column) => `\`${column}\``).join(', ')}).`,
    })),
}
