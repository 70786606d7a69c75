import type { SchemaDiff } from '../../schema/schema-diff.ts'
import { type Affected, affectedBy, type LiveQueries } from '../../workload/live-queries.ts'
import type { FindingRule, Raised } from './finding.ts'
import { changesOn } from './live-cause.ts'
import { asideOf, queriesOf, quoteQueries, sumShares } from './live-words.ts'
import { subjectOf } from './static.ts'

export const liveQueryTypes: FindingRule = {
  code: 'Q2',
  name: 'Query of production takes or returns something else',
  severity: 'medium',
  basis: 'measured',
  condition:
    'A query of the workload is planned after the change too, but a parameter or a column of its result has another type or another name, or a column is gone. Low where a type only became wider, or columns were added to what `select *` returns.',
  effect:
    'A driver that sends the old type, or code that reads the old name, fails or compares differently. Sessions with the statement prepared get `cached plan must not change result type` once.',
  remedy: 'Look at the code that sends it, and deploy what can take both first; name columns in place of `*`.',
  given: 'create table orders (id int primary key, number int, note text);',
  queries: ['select id from orders where number = $1', 'select * from orders'],
  bad: 'alter table orders alter column number type text;',
  good: 'alter table orders alter column note set default $$none$$;',
  find: ({ live, diff }) => {
    if (live === undefined) return []
    const groups = new Map<string, Affected<'types'>[]>()
    for (const query of affectedBy(live, 'types')) {
      const key = JSON.stringify([query.effect.tables, isWider(query)])
      groups.set(key, [...(groups.get(key) ?? []), query])
    }
    return [...groups.values()].map((queries) => raised(queries, live, diff))
  },
}

function raised(queries: readonly Affected<'types'>[], live: LiveQueries, diff: SchemaDiff | undefined): Raised {
  const shares = sumShares(queries)
  const table = queries[0]?.effect.tables[0]
  const differences = [...new Set(queries.flatMap(differencesOf))]
  const more = differences.length > shown ? ` and ${differences.length - shown} more` : ''
  const verb = queries.length === 1 ? 'takes or returns' : 'take or return'
  const names = new Set(queries.flatMap(({ effect }) => effect.results.flatMap(({ name, was }) => [name, was])))
  const [column] = changesOn(diff, table, ({ object }) => object.kind === 'column' && names.has(object.name))
  return {
    subject: column ? subjectOf(column.object) : (table ?? 'a query'),
    change: column?.code,
    ...(table !== undefined && { table }),
    severity: queries.every(isWider) ? 'low' : 'medium',
    message: `${queriesOf(queries.length, live)}${asideOf(shares)} ${verb} something else: ${differences
      .slice(0, shown)
      .join(', ')}${more}. ${quoteQueries(queries)}.`,
    fact: `${queriesOf(queries.length, live)} ${verb} something else`,
  }
}

const shown = 3

function differencesOf({ effect: { parameters, results } }: Affected<'types'>): readonly string[] {
  return [
    ...parameters.map(({ position, from, to }) => `\`$${position}\` is ${to} and was ${from}`),
    ...results.map(({ name, from, to, was }) => {
      if (was !== undefined) return `\`${was}\` is now \`${name}\``
      if (from === undefined) return `\`${name}\` is new`
      return to === undefined ? `\`${name}\` is gone` : `\`${name}\` is ${to} and was ${from}`
    }),
  ]
}

/** What held the old values holds the new ones: of parameters and results alike. */
function isWider({ effect: { parameters, results } }: Affected<'types'>): boolean {
  return (
    parameters.every(({ from, to }) => widens(from, to)) &&
    results.every(
      ({ from, to, was }) => was === undefined && (from === undefined || (to !== undefined && widens(from, to))),
    )
  )
}

function widens(from: string, to: string): boolean {
  return families.some((family) => family.includes(from) && family.indexOf(to) > family.indexOf(from))
}

/** Each holds the values of those before it, and drivers read and write them alike. */
const families: readonly (readonly string[])[] = [
  ['smallint', 'integer', 'bigint'],
  ['character varying', 'text'],
  ['real', 'double precision'],
]
