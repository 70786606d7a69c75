/** Where pg_stat_statements is, if it is installed. https://www.postgresql.org/docs/current/pgstatstatements.html */
import type { Look } from './look.ts'
import { defineQuery } from './query.ts'

export type StatementStatistics = {
  /** Quoted where it has to be. */
  readonly schema: string
  /** Of the extension: `1.11`. */
  readonly version: string
}

export async function findStatistics(look: Look): Promise<StatementStatistics | undefined> {
  const [found] = await look.ask(extensionQuery)
  return found
}

// Only the view that came with the extension: another of its name is the user's.
const extensionQuery = defineQuery<StatementStatistics>(
  'where pg_stat_statements is',
  `
select quote_ident(n.nspname) as schema, e.extversion as version
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = 'pg_stat_statements'
join pg_catalog.pg_depend d
  on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_extension'::regclass
  and d.refobjid = e.oid and d.deptype = 'e'
where e.extname = 'pg_stat_statements'
`,
)
