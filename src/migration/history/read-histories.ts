/** Finds the history tables of a database, whichever tool they belong to, and reads what they say. */
import pg from 'pg'
import { type HistoryTable, historyTables } from '../../schema/books/history-tables.ts'
import { knownNames, otherNames, recogniseHistory, type TableShape } from '../../schema/books/recognise-history.ts'
import type { Histories, HistoryEntry, MigrationHistory } from './history.ts'

export async function readHistories(client: pg.ClientBase): Promise<Histories> {
  const histories: MigrationHistory[] = []
  const notes: string[] = []
  for (const { candidate, table } of await findHistoryTables(client)) {
    const { schema, name } = candidate
    try {
      const { rows } = await client.query<EntryRow>(entriesQuery(candidate, table))
      const { tool, headOnly = false } = table
      histories.push({ tool, schema, table: name, headOnly, entries: rows.map(parseEntry) })
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error
      notes.push(`The history of ${table.tool} in \`${schema}.${name}\` could not be read (SQLSTATE ${error.code}).`)
    }
  }
  return { histories, notes }
}

export type FoundTable = { readonly candidate: Candidate; readonly table: HistoryTable }

export async function findHistoryTables(client: pg.ClientBase): Promise<readonly FoundTable[]> {
  const { rows } = await client.query<Candidate>(candidatesQuery, [[...knownNames], otherNames.source])
  return rows.flatMap((candidate) => {
    const table = recogniseHistory(candidate)
    return table === undefined ? [] : [{ candidate, table }]
  })
}

export type Candidate = TableShape & {
  readonly schema: string
  /** Schema and name, quoted. */
  readonly quoted: string
}

type EntryRow = {
  readonly name: string
  readonly checksum: string | null
  readonly milliseconds: number | null
  readonly failed: boolean | null
  readonly rolled_back: boolean | null
}

const neighbourNames = historyTables.flatMap(({ beside }) => beside ?? [])

const candidatesQuery = `
select
  n.nspname as schema,
  c.relname as name,
  format('%I.%I', n.nspname, c.relname) as quoted,
  array(
    select a.attname::text from pg_catalog.pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  ) as columns,
  array(
    select other.relname::text from pg_catalog.pg_class other
    where other.relnamespace = c.relnamespace and other.relname in (${neighbourNames.map((name) => `'${name}'`).join(', ')})
  ) as neighbours
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and (c.relname = any ($1::text[]) or c.relname ~* $2) and n.nspname !~ '^pg_'
order by n.nspname, c.relname
`

/** What has no name is no migration: a row that somebody else put there. */
function entriesQuery({ quoted }: Candidate, { entry }: HistoryTable): string {
  return `
select
  (${entry.name})::text as name,
  (${entry.checksum ?? 'null'})::text as checksum,
  (${entry.milliseconds ?? 'null'})::float8 as milliseconds,
  (${entry.failed ?? 'false'}) as failed,
  (${entry.rolledBack ?? 'false'}) as rolled_back
from ${quoted}
where (${entry.where ?? 'true'}) and (${entry.name}) is not null
order by ${entry.order}
`
}

function parseEntry(row: EntryRow): HistoryEntry {
  return {
    name: row.name,
    ...(row.checksum === null ? {} : { checksum: row.checksum }),
    ...(row.milliseconds === null ? {} : { milliseconds: Math.round(row.milliseconds) }),
    state: row.rolled_back ? 'rolled back' : row.failed ? 'failed' : 'applied',
  }
}
