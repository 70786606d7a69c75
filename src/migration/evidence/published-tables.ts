/** What publications send: their subscribers do not learn of a change of the schema. */
import type { Look } from '../../postgres/look.ts'
import { defineQuery } from '../../postgres/query.ts'
import type { MigrationEvidence } from './evidence.ts'

export type Published = NonNullable<MigrationEvidence['published']>

export async function readPublished(look: Look): Promise<Published> {
  const rows = await look.ask(publishedQuery)
  return rows.map(({ schema, table }) => (schema === null || table === null ? {} : { schema, table }))
}

// One that sends all tables is not spelled out.
const publishedQuery = defineQuery<{ readonly schema: string | null; readonly table: string | null }>(
  'published tables',
  `
select null as schema, null as "table"
from pg_catalog.pg_publication p
where p.puballtables
having count(*) > 0
union
select n.nspname, c.relname
from pg_catalog.pg_publication p
cross join lateral pg_get_publication_tables(p.pubname) published
join pg_catalog.pg_class c on c.oid = published.relid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where not p.puballtables
order by 1, 2
`,
)
