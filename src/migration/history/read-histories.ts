/**
 * Finds the history tables of a database, whichever tool they belong to, and reads what they say. They are copied, and what
 * their columns mean is worked out over the copy: no query of ours is planned over a table that somebody else made.
 */
import type pg from 'pg'
import { budget } from '../../ground/budget.ts'
import { asClause, bytes, figure } from '../../ground/figures.ts'
import { isServerError } from '../../postgres/error-facts.ts'
import { LimitReached } from '../../postgres/limit-reached.ts'
import { type LookLimits, looking } from '../../postgres/look.ts'
import { defineQueries, defineQuery } from '../../postgres/query.ts'
import { redactServerError } from '../../postgres/redact.ts'
import { type HistoryTable, historyTables } from '../../schema/books/history-tables.ts'
import { knownNames, otherNames, recogniseHistory, type TableShape } from '../../schema/books/recognise-history.ts'
import type { Histories, HistoryEntry, MigrationHistory } from './history.ts'

export async function readHistories(client: pg.ClientBase, limits: LookLimits = {}): Promise<Histories> {
  const histories: MigrationHistory[] = []
  const notes: string[] = []
  for (const found of await findHistoryTables(client, limits)) {
    const { candidate, table } = found
    const { schema, name } = candidate
    const { tool, headOnly = false } = table
    const unread = (why: string) =>
      notes.push(`The history of ${tool} in \`${schema}.${name}\` could not be read (${why}).`)
    try {
      const entries = await readEntries(client, found, limits)
      if (typeof entries === 'string') unread(entries)
      else histories.push({ tool, schema, table: name, headOnly, entries })
    } catch (error) {
      if (error instanceof LimitReached) {
        unread(asClause(error.message))
        return { histories, notes }
      }
      if (!isServerError(error)) throw error
      unread(`SQLSTATE ${redactServerError(error).sqlstate}`)
    }
  }
  return { histories, notes }
}

export type FoundTable = { readonly candidate: Candidate; readonly table: HistoryTable }

export async function findHistoryTables(
  client: pg.ClientBase,
  limits: LookLimits = {},
): Promise<readonly FoundTable[]> {
  const names = [[...knownNames], otherNames.source]
  const rows = await looking(client, (look) => look.ask(candidatesQuery, names), limits)
  return rows.flatMap((candidate) => {
    const table = recogniseHistory(candidate)
    return table === undefined ? [] : [{ candidate, table }]
  })
}

export type Candidate = TableShape & {
  readonly schema: string
  /** Schema and name, quoted. */
  readonly quoted: string
  /** Of the columns, by their place: types that Postgres brought itself, and text for all others. */
  readonly types: readonly string[]
  readonly isPartitioned: boolean
  readonly bytes: number
}

/** Why not, as a clause, where it would take too much, or is not kept in one table. */
async function readEntries(
  client: pg.ClientBase,
  { candidate, table }: FoundTable,
  limits: LookLimits,
): Promise<HistoryEntry[] | string> {
  if (candidate.isPartitioned) return 'it is partitioned'
  if (candidate.bytes > budget.size.table) return `it is larger than ${bytes(budget.size.table)}`
  const columns = columnsFor(candidate, table)
  return looking(
    client,
    async (look) => {
      const copied = await look.copy({ quoted: candidate.quoted, columns: columns.map(({ name }) => name) })
      if (copied.length > budget.size.rows) return `it has more than ${figure(budget.size.rows)} rows`
      const values = columns.map((_, column) => copied.map((row) => row[column] ?? null))
      const rows = await look.ask(entriesQuery(columns, table.entry), values)
      return rows.map(parseEntry)
    },
    limits,
  )
}

type TypedColumn = { readonly name: string; readonly type: string }

/** Those that the entry speaks of. */
function columnsFor({ columns, types }: Candidate, { entry }: HistoryTable): readonly TypedColumn[] {
  const spoken = Object.values(entry).join(' ')
  return columns
    .map((name, place) => ({ name, type: types[place] ?? 'text' }))
    .filter(({ name }) => spoken.includes(name))
}

type EntryRow = {
  readonly name: string
  readonly checksum: string | null
  readonly milliseconds: number | null
  readonly failed: boolean | null
  readonly rolled_back: boolean | null
}

const neighbourNames = historyTables.flatMap(({ beside }) => beside ?? [])

// A domain is read as what it is over.
const candidatesQuery = defineQuery<Candidate>(
  'tables that may be histories',
  `
select
  n.nspname as schema,
  c.relname as name,
  format('%I.%I', n.nspname, c.relname) as quoted,
  c.relkind = 'p' as "isPartitioned",
  pg_table_size(c.oid)::float8 as bytes,
  shape.columns,
  shape.types,
  array(
    select other.relname::text from pg_catalog.pg_class other
    where other.relnamespace = c.relnamespace and other.relname in (${neighbourNames.map((name) => `'${name}'`).join(', ')})
  ) as neighbours
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
  select
    coalesce(array_agg(a.attname::text order by a.attnum), '{}') as columns,
    coalesce(array_agg(case when base.oid < 16384 then format_type(base.oid, -1) else 'text' end order by a.attnum), '{}') as types
  from pg_catalog.pg_attribute a
  cross join lateral (
    with recursive over (oid, basetype) as (
      select t.oid, t.typbasetype from pg_catalog.pg_type t where t.oid = a.atttypid
      union all
      select t.oid, t.typbasetype from over join pg_catalog.pg_type t on t.oid = over.basetype
    )
    select over.oid from over where over.basetype = 0
  ) base
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
) shape
where c.relkind in ('r', 'p') and (c.relname = any ($1::text[]) or c.relname ~* $2) and n.nspname !~ '^pg_'
order by n.nspname, c.relname
`,
)

/** A name is cut where it is longer than any path. What has no name is no migration: a row that somebody else put there. */
const entriesQuery = defineQueries<EntryRow, [columns: readonly TypedColumn[], entry: HistoryTable['entry']]>(
  'entries of a history',
  (columns, entry) => `
select
  left((${entry.name})::text, 4096) as name,
  left((${entry.checksum ?? 'null'})::text, 4096) as checksum,
  (${entry.milliseconds ?? 'null'})::float8 as milliseconds,
  (${entry.failed ?? 'false'}) as failed,
  (${entry.rolledBack ?? 'false'}) as rolled_back
from (
  select ${columns.map(({ name, type }, place) => `c${place}::${type} as "${name.replaceAll('"', '""')}"`).join(', ')}
  from unnest(${columns.map((_, place) => `$${place + 1}::text[]`).join(', ')}) as copied (${columns.map((_, place) => `c${place}`).join(', ')})
) history
where (${entry.where ?? 'true'}) and (${entry.name}) is not null
order by ${entry.order}
`,
)

function parseEntry(row: EntryRow): HistoryEntry {
  return {
    name: row.name,
    ...(row.checksum === null ? {} : { checksum: row.checksum }),
    ...(row.milliseconds === null ? {} : { milliseconds: Math.round(row.milliseconds) }),
    state: row.rolled_back ? 'rolled back' : row.failed ? 'failed' : 'applied',
  }
}
