/** Queries of production that fail after the change, together by what they fail by. Pure. */
import type { SchemaDiff } from '../../schema/schema-diff.ts'
import { type Affected, affectedBy, type LiveQueries } from '../../workload/live-queries.ts'
import { causeOf, changesOn } from './live-cause.ts'

export type FailingQueries = {
  /** What is gone or other, or else the table that they are about. */
  readonly subject: string
  readonly table?: string | undefined
  /** The code of the change. */
  readonly change?: string | undefined
  /** A clause. */
  readonly why: string
  readonly queries: readonly (Affected<'fails'> | Affected<'unfilled'>)[]
}

export function failingQueries(live: LiveQueries, diff: SchemaDiff | undefined): readonly FailingQueries[] {
  return [...refused(live, diff), ...unfilled(live, diff)]
}

function refused(live: LiveQueries, diff: SchemaDiff | undefined): readonly FailingQueries[] {
  const groups = new Map<string, FailingQueries>()
  for (const query of affectedBy(live, 'fails')) {
    const { sqlstate, message, tables } = query.effect
    const cause = causeOf(query, diff)
    const table = cause?.table ?? tables[0]
    const subject = cause?.subject ?? table ?? 'a query'
    const key = JSON.stringify([subject, sqlstate])
    const why = sqlstate ? `${message} (SQLSTATE ${sqlstate})` : message
    const group = groups.get(key) ?? { subject, table, change: cause?.change, why, queries: [] }
    groups.set(key, { ...group, queries: [...group.queries, query] })
  }
  return [...groups.values()]
}

function unfilled(live: LiveQueries, diff: SchemaDiff | undefined): readonly FailingQueries[] {
  const groups = new Map<string, FailingQueries>()
  for (const query of affectedBy(live, 'unfilled')) {
    const { table, column } = query.effect
    const subject = `${table}.${column}`
    const [change] = changesOn(diff, table, ({ object }) => object.name === column)
    const why = `no value for \`${column}\`, which has come to need one`
    const group = groups.get(subject) ?? { subject, table, change: change?.code, why, queries: [] }
    groups.set(subject, { ...group, queries: [...group.queries, query] })
  }
  return [...groups.values()]
}
