/** What the catalog says of the tables that queries read and write. */
import type pg from 'pg'
import { z } from 'zod'
import { looking } from '../postgres/look.ts'
import { defineQuery } from '../postgres/query.ts'
import { isPlanned, type Probe } from './probe.ts'

export const tableFactsSchema = z.object({
  schema: z.string(),
  name: z.string(),
  /** The partitioned table at the top; itself where it is none. */
  root: z.string(),
  /** As the server estimates, which may be long ago. */
  rows: z.number(),
  bytes: z.number(),
  /** Of columns that must have a value, by their place. */
  required: z.record(z.string(), z.string()),
  /** A trigger of the user's may still fill what an insert leaves open. */
  fillsBeforeInsert: z.boolean(),
})

export type TableFacts = z.infer<typeof tableFactsSchema>

export async function readTableFacts(
  client: pg.ClientBase,
  probes: readonly (Probe | undefined)[],
): Promise<readonly TableFacts[]> {
  const relations = new Map(
    probes
      .filter(isPlanned)
      .flatMap(({ plan }) => [...plan.reads, ...plan.writes])
      .map(({ schema, name }) => [`${schema}.${name}`, { schema, name }]),
  )
  if (relations.size === 0) return []
  const all = [...relations.values()]
  return looking(client, (look) => look.ask(factsQuery, [all.map(({ schema }) => schema), all.map(({ name }) => name)]))
}

const factsQuery = defineQuery<TableFacts>(
  'tables of queries',
  `
select
  n.nspname as schema,
  c.relname as name,
  coalesce(
    (select concat(rn.nspname, '.', rc.relname)
     from pg_class rc join pg_namespace rn on rn.oid = rc.relnamespace
     where c.relispartition and rc.oid = pg_partition_root(c.oid)),
    concat(n.nspname, '.', c.relname)
  ) as root,
  greatest(c.reltuples, 0)::float8 as rows,
  c.relpages::float8 * current_setting('block_size')::float8 as bytes,
  coalesce(
    (select json_object_agg(a.attnum::text, a.attname)
     from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and (a.attnotnull or exists (
         with recursive domains as (
           select t.typbasetype, t.typnotnull from pg_type t where t.oid = a.atttypid and t.typtype = 'd'
           union all
           select t.typbasetype, t.typnotnull from domains d join pg_type t on t.oid = d.typbasetype and t.typtype = 'd'
         )
         select from domains where typnotnull
       ))),
    '{}'::json
  ) as required,
  exists (
    select from pg_trigger t
    where t.tgrelid = c.oid and not t.tgisinternal and t.tgtype & 7 = 7 and t.tgenabled <> 'D'
  ) as "fillsBeforeInsert"
from unnest($1::text[], $2::text[]) as wanted (schema, name)
join pg_namespace n on n.nspname = wanted.schema
join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name
`,
)
