/**
 * What tables hold, as a digest that does not depend on the order of rows: whether a statement that wrote rows has changed any. A
 * table that is too large to be read twice has none.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { budget } from '../ground/budget.ts'
import { looking } from '../postgres/look.ts'
import { defineQuery } from '../postgres/query.ts'

/** By `schema.name`. */
export type TableContents = ReadonlyMap<string, string>

export type TableName = { readonly schema: string; readonly name: string }

export async function readTableContents(client: pg.ClientBase, tables: readonly TableName[]): Promise<TableContents> {
  if (tables.length === 0) return new Map()
  return looking(client, async (look) => {
    const contents = new Map<string, string>()
    const wanted = tables.map(({ schema, name }) => [schema, name] as const)
    const found = await look.ask(columnsQuery, [
      wanted.map(([schema]) => schema),
      wanted.map(([, name]) => name),
      budget.size.table,
    ])
    for (const { schema, name, columns } of found) {
      const quoted = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`
      const rows = await look.copy({ quoted, columns })
      contents.set(`${schema}.${name}`, digest(rows))
    }
    return contents
  })
}

function digest(rows: readonly (readonly (string | null)[])[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

type Columns = { readonly schema: string; readonly name: string; readonly columns: readonly string[] }

// A copy holds no generated columns: what they are made of is there.
const columnsQuery = defineQuery<Columns>(
  'columns of tables to compare',
  `
select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
from unnest($1::text[], $2::text[]) wanted (schema, name)
join pg_namespace n on n.nspname = wanted.schema
join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name and c.relkind = 'r'
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where pg_table_size(c.oid) <= $3::int8
group by n.nspname, c.relname
`,
)
