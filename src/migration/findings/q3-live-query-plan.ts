import { figure } from '../../ground/figures.ts'
import { type Affected, affectedBy, type LiveQueries } from '../../workload/live-queries.ts'
import type { MigrationEvidence } from '../evidence/evidence.ts'
import type { FindingRule, Raised } from './finding.ts'
import { asideOf, queriesOf, quoteQueries, sumShares } from './live-words.ts'

export const liveQueryPlan: FindingRule = {
  code: 'Q3',
  name: 'Query of production reads far more',
  severity: 'medium',
  basis: 'measured',
  condition:
    'A query of the workload is planned on tables that the change has touched, and now reads one of 10,000 rows or more from end to end, which it did not; or its plan is ten times as dear, by the measure of the server. Changed tables are analyzed first; plans are generic ones, good for any value.',
  effect: 'It takes longer with every call, and the server with it.',
  remedy: 'Build the index that it needs, concurrently, before the old one goes.',
  given: `create table orders (id int primary key, customer int);
insert into orders select i, i / 10 from generate_series(1, 20000) i;
create index orders_customer on orders (customer);
analyze orders;`,
  queries: ['select id from orders where customer = $1'],
  bad: 'drop index orders_customer;',
  good: `create index orders_by_customer on orders (customer, id);
drop index orders_customer;`,
  find: ({ live, evidence }) => {
    if (live === undefined) return []
    const groups = new Map<string, Affected<'plan'>[]>()
    for (const query of affectedBy(live, 'plan')) {
      const key = query.effect.whole?.table ?? `dearer ${query.effect.tables.join()}`
      groups.set(key, [...(groups.get(key) ?? []), query])
    }
    return [...groups.values()].flatMap((queries) => raised(queries, live, evidence))
  },
}

function raised(
  queries: readonly Affected<'plan'>[],
  live: LiveQueries,
  evidence: MigrationEvidence | undefined,
): readonly Raised[] {
  const [first] = queries
  if (first === undefined) return []
  const { whole, tables } = first.effect
  const table = whole?.table ?? tables[0]
  const shares = sumShares(queries)
  const whose = queriesOf(queries.length, live)
  const what = whole
    ? `${queries.length === 1 ? 'reads' : 'read'} \`${whole.table}\` (about ${figure(whole.rows)} rows) from end to end`
    : `${queries.length === 1 ? 'has' : 'have'} a plan ${timesOf(queries)} as dear`
  const indexes = [...new Set(queries.flatMap(({ effect }) => effect.whole?.indexes ?? []))]
  const used = indexes.length === 0 ? '' : ` It used ${indexes.map((name) => `\`${name}\``).join(', ')}.`
  return [
    {
      subject: table ?? 'a query',
      ...(table !== undefined && { table }),
      by: evidence?.statements.find(({ files }) =>
        files.some(({ relation, fate }) => fate === 'dropped' && indexes.includes(relation.name)),
      ),
      message: `${whose}${asideOf(shares)} now ${what}; the generic plan costs ${figure(Math.round(first.effect.after))} and cost ${figure(Math.round(first.effect.before))}.${used} ${quoteQueries(queries)}.`,
      fact: `${whose} ${what}`,
    },
  ]
}

function timesOf(queries: readonly Affected<'plan'>[]): string {
  const most = Math.max(...queries.map(({ effect }) => effect.after / Math.max(effect.before, 0.01)))
  return `up to ${figure(Math.round(most))} times`
}
