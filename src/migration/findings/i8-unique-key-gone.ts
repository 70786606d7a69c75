import type { FindingRule } from './finding.ts'
import { forFlaws } from './flaw.ts'

export const uniqueKeyGone: FindingRule = {
  code: 'I8',
  name: 'Columns no longer unique',
  severity: 'medium',
  basis: 'measured',
  condition:
    'A unique index, or the constraint that it was for, is gone or invalid, and no other one has the same columns. A primary key is P1.',
  effect: '`on conflict` with these columns fails, and duplicates come in that nothing refuses.',
  remedy: 'Build the index that replaces it first; drop it when no code relies on it.',
  given: 'create table orders (id int primary key, number int constraint orders_number unique);',
  bad: 'alter table orders drop constraint orders_number;',
  good: `-- database-branch: no-transaction
create unique index concurrently orders_number_2 on orders (number);
alter table orders drop constraint orders_number;`,
  find: (facts) =>
    forFlaws(
      facts,
      'unique key gone',
      ({ schema, table, name, other }) =>
        `\`${name}\` is gone: nothing keeps ${other} of \`${schema}.${table}\` unique.`,
    ),
}
