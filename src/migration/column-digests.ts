/**
 * What each column of the tables holds, as digests that do not depend on the order of rows: whether values that were there are
 * there again. The smallest tables first, as far as the budget goes; of the others nothing is known.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { budget } from '../ground/budget.ts'
import { looking } from '../postgres/look.ts'
import { defineQuery } from '../postgres/query.ts'

export type TableDigest = {
  readonly rows: number
  /** By the name of the column. */
  readonly columns: ReadonlyMap<string, string>
}

/** By `schema.name`. */
export type ColumnDigests = ReadonlyMap<string, TableDigest>

/** Of all tables, or of those that `among` names. */
export async function readColumnDigests(client: pg.ClientBase, among?: ReadonlySet<string>): Promise<ColumnDigests> {
  return looking(client, async (look) => {
    const digests = new Map<string, TableDigest>()
    const found = await look.ask(tablesQuery, [budget.size.table])
    let read = 0
    for (const { schema, name, columns, size } of found) {
      const table = `${schema}.${name}`
      if (among !== undefined && !among.has(table)) continue
      read += Number(size)
      if (read > budget.size.digested) break
      const quoted = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`
      const rows = await look.copy({ quoted, columns })
      digests.set(table, {
        rows: rows.length,
        columns: new Map(columns.map((column, place) => [column, digest(rows.map((row) => row[place] ?? null))])),
      })
    }
    return digests
  })
}

function digest(values: readonly (string | null)[]): string {
  const hash = createHash('sha256')
  for (const value of values.map((one) => JSON.stringify(one)).sort()) hash.update(`${value}\n`)
  return hash.digest('base64')
}

type Table = {
  readonly schema: string
  readonly name: string
  readonly columns: readonly string[]
  readonly size: string
}

// A copy holds no generated columns: what they are made of is there. With row security it would not be whole.
const tablesQuery = defineQuery<Table>(
  'tables to digest',
  `
select n.nspname as schema, c.relname as name, pg_table_size(c.oid)::text as size,
  array_agg(a.attname::text order by a.attnum) as columns
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where c.relkind = 'r' and c.relpersistence <> 't' and n.nspname <> 'information_schema'
  and n.nspname not in ('pg_catalog', 'pg_toast', 'database_branch', 'database_branch_promotions')
  and has_table_privilege(c.oid, 'select') and not row_security_active(c.oid)
  and pg_table_size(c.oid) <= $1::int8
group by n.nspname, c.relname, c.oid
order by pg_table_size(c.oid), n.nspname, c.relname
`,
)
