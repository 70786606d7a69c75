/** Sets of columns that were kept unique, and are no longer, on tables that still have them. Primary keys are the diff's. */
import type { Look } from '../../postgres/look.ts'
import { defineQuery } from '../../postgres/query.ts'
import type { Flaw } from './evidence.ts'

export type UniqueKey = {
  /** Oid of the table. */
  readonly relation: number
  readonly name: string
  /** Oids and expressions in one text, for comparison. */
  readonly key: string
  readonly attributes: readonly number[]
  /** For readers: `(number)`. */
  readonly columns: string
}

export async function readUniqueKeys(look: Look): Promise<readonly UniqueKey[]> {
  return look.ask(keysQuery)
}

export async function lostUniqueKeys(look: Look, before: readonly UniqueKey[]): Promise<readonly Flaw[]> {
  const rows = await look.ask(lostQuery, [JSON.stringify(before)])
  return rows.map((row) => ({ what: 'unique key gone', ...row }))
}

// The order of columns, their types and their operator classes do not matter: `on conflict` finds the index by its columns.
const uniqueKeys = `
select
  i.indrelid::int8::float8 as relation,
  x.relname as name,
  i.indisprimary as "primary",
  concat_ws(' ',
    array(select k from unnest(i.indkey::int2[]) with ordinality as u (k, place) where place <= i.indnkeyatts order by k)::text,
    pg_get_expr(i.indexprs, i.indrelid),
    pg_get_expr(i.indpred, i.indrelid)
  ) as key,
  array(select k from unnest(i.indkey::int2[]) with ordinality as u (k, place) where place <= i.indnkeyatts and k > 0) as attributes,
  '(' || array_to_string(array(
    select pg_get_indexdef(i.indexrelid, place, true) from generate_series(1, i.indnkeyatts::int) place
  ), ', ') || ')' as columns
from pg_catalog.pg_index i
join pg_catalog.pg_class x on x.oid = i.indexrelid
join pg_catalog.pg_class c on c.oid = i.indrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where i.indisunique
  and i.indisvalid
  and not x.relispartition
  and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
  and n.nspname !~ '^pg_(temp|toast_temp)_'
`

const keysQuery = defineQuery<UniqueKey>('unique keys', `select * from (${uniqueKeys}) keys where not "primary"`)

const lostQuery = defineQuery<Omit<Flaw, 'what'>>(
  'unique keys that are gone',
  `
select n.nspname as schema, c.relname as "table", lost.name, lost.columns as other
from json_to_recordset($1::json) as lost (relation int8, name text, key text, attributes int2[], columns text)
join pg_catalog.pg_class c on c.oid = lost.relation::oid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where not exists (select from (${uniqueKeys}) k where k.relation = lost.relation and k.key = lost.key)
  and not exists (
    select from unnest(lost.attributes) attribute
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = attribute
    where a.attisdropped
  )
order by n.nspname, c.relname, lost.name
`,
)
