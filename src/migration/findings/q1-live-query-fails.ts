import type { SchemaDiff } from '../../schema/schema-diff.ts'
import type { Affected, LiveQueries } from '../../workload/live-queries.ts'
import { affectedBy } from '../../workload/live-queries.ts'
import type { FindingRule, Raised } from './finding.ts'
import { causeOf, changesOn } from './live-cause.ts'
import { isFelt, queriesOf, quoteQueries, sharesInWords, sumShares } from './live-words.ts'

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
  find: ({ live, diff }) => {
    if (live === undefined) return []
    const groups = new Map<string, Affected<'fails'>[]>()
    for (const query of affectedBy(live, 'fails')) {
      const { effect } = query
      const { subject = effect.tables.join() } = causeOf(query, diff) ?? {}
      const key = JSON.stringify([subject, effect.sqlstate])
      groups.set(key, [...(groups.get(key) ?? []), query])
    }
    const failing = [...groups.values()].flatMap((queries): Raised[] => {
      const [first] = queries
      if (first === undefined) return []
      const { effect } = first
      const cause = causeOf(first, diff)
      const table = cause?.table ?? effect.tables[0]
      return [
        {
          subject: cause?.subject ?? table ?? 'a query',
          ...(table !== undefined && { table }),
          change: cause?.change,
          ...words(queries, live, `${effect.message}${effect.sqlstate ? ` (SQLSTATE ${effect.sqlstate})` : ''}`),
        },
      ]
    })
    return [...failing, ...unfilled(live, diff)]
  },
}

function unfilled(live: LiveQueries, diff: SchemaDiff | undefined): readonly Raised[] {
  const all = affectedBy(live, 'unfilled')
  const columns = new Map(all.map(({ effect: { table, column } }) => [`${table}.${column}`, { table, column }]))
  return [...columns].map(([subject, { table, column }]) => {
    const queries = all.filter(({ effect }) => effect.table === table && effect.column === column)
    const [change] = changesOn(diff, table, ({ object }) => object.name === column)
    return {
      subject,
      table,
      change: change?.code,
      ...words(queries, live, `no value for \`${column}\`, which has come to need one`),
    }
  })
}

function words(
  queries: readonly (Affected<'fails'> | Affected<'unfilled'>)[],
  live: LiveQueries,
  why: string,
): Pick<Raised, 'message' | 'fact' | 'severity'> {
  const shares = sumShares(queries)
  const whose = queriesOf(queries.length, live)
  return {
    severity: isFelt(shares) ? 'high' : 'medium',
    message: `${whose}${sharesInWords(shares)}, ${queries.length === 1 ? 'fails' : 'fail'}: ${why}. ${quoteQueries(queries)}.`,
    fact: `breaks ${whose}${sharesInWords(shares).replace(/^, (.*)$/, ' ($1)')}`,
  }
}
