/** How large tables are on the parent, by the planner's estimates and its files. */
import type { Look } from '../postgres/look.ts'
import { defineQuery } from '../postgres/query.ts'
import type { ParentTable } from './smaller-tables.ts'

/** Of those names (`schema.name`) that it has. */
export async function readParentTables(look: Look, names: readonly string[]): Promise<readonly ParentTable[]> {
  const rows = await look.ask(parentTablesQuery, [names])
  return rows.map(({ table, rows: estimate, bytes }) => ({
    table,
    bytes,
    ...(estimate !== null && { rows: estimate }),
  }))
}

type ParentTableRow = { readonly table: string; readonly rows: number | null; readonly bytes: number }

const parentTablesQuery = defineQuery<ParentTableRow>(
  'sizes of tables on the parent',
  `
select concat(n.nspname, '.', c.relname) as "table",
  nullif(c.reltuples, -1)::float8 as rows,
  pg_total_relation_size(c.oid)::float8 as bytes
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'm') and concat(n.nspname, '.', c.relname) = any ($1::text[])
`,
)
