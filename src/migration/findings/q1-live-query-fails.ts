import { failingQueries } from './failing-queries.ts'
import type { FindingRule } from './finding.ts'
import { asideOf, isFelt, queriesOf, quoteQueries, sharesInWords, sumShares } from './live-words.ts'

export const liveQueryFails: FindingRule = {
  code: 'Q1',
  name: 'Query of production fails',
  severity: 'high',
  basis: 'measured',
  condition:
    'A query of the workload could be planned when the branch was made, and cannot be planned after the change: something that it names is gone, has another type, or may not be read any more; or it inserts no value for a column that has come to need one. Medium where these queries are less than 0.5 % of the calls and of the time.',
  effect: 'Code that is deployed now gets an error with each of these calls, from the migration on.',
  remedy:
    'Expand, then contract: add the new beside the old, deploy code that uses it, and take the old away when these queries are gone.',
  given: `create table orders (id int primary key, note text);
insert into orders select i, 'x' from generate_series(1, 10) i;`,
  queries: ['select note from orders where id = $1', 'insert into orders (id) values ($1)'],
  bad: 'alter table orders drop column note;',
  good: 'alter table orders add column remark text;',
  find: ({ live, diff }) =>
    live === undefined
      ? []
      : failingQueries(live, diff).map(({ subject, table, change, why, queries }) => {
          const shares = sumShares(queries)
          const whose = queriesOf(queries.length, live)
          const words = sharesInWords(shares)
          return {
            subject,
            ...(table !== undefined && { table }),
            change,
            severity: isFelt(shares) ? ('high' as const) : ('medium' as const),
            message: `${whose}${asideOf(shares)} ${queries.length === 1 ? 'fails' : 'fail'}: ${why}. ${quoteQueries(queries)}.`,
            fact: `breaks ${whose}${words && ` (${words})`}`,
          }
        }),
}
