import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const generatedChanged: FindingRule = {
  code: 'D10',
  name: 'Generated column with other values',
  severity: 'medium',
  basis: 'static',
  condition: 'The expression of a generated column is another one, or the column is not generated any more.',
  effect: 'Every row has another value, the old ones are gone; or the column silently stops following the others.',
  remedy: 'Add a column with the new expression, and move the readers over.',
  given: 'create table orders (id int primary key, net int, gross int generated always as (net * 2) stored);',
  bad: 'alter table orders alter column gross drop expression;',
  good: 'alter table orders add column gross_now int generated always as (net * 3) stored;',
  find: (facts) => [
    ...forChanges(facts, ['column.generated-changed'], { consequence: 'It holds other values from now on.' }),
    ...forChanges(facts, ['column.default-changed'], {
      when: ({ summary }) => summary.includes('generation expression') && summary.includes('→'),
      consequence: 'Every row has another value.',
    }),
  ],
}
