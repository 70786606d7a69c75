/** Foreign keys whose columns no index begins with: each delete at the other end then reads the whole table. */
import type { Look } from '../../postgres/look.ts'
import { defineQuery } from '../../postgres/query.ts'
import type { MigrationEvidence } from './evidence.ts'

export type UncoveredKey = MigrationEvidence['foreignKeysWithoutIndex'][number]

export async function readUncoveredKeys(look: Look): Promise<readonly UncoveredKey[]> {
  return look.ask(uncoveredQuery)
}

export function newUncoveredKeys(before: readonly UncoveredKey[], after: readonly UncoveredKey[]): UncoveredKey[] {
  const known = new Set(before.map((key) => JSON.stringify(key)))
  return after.filter((key) => !known.has(JSON.stringify(key)))
}

// The columns of the key, in any order, have to be the first ones of the index; indkey counts from 0. A partial index serves as
// well when it leaves out nulls alone: whoever looks for a key looks for a value.
const uncoveredQuery = defineQuery<UncoveredKey>(
  'foreign keys without an index',
  `
select
  n.nspname as schema,
  c.relname as table,
  k.conname as name,
  array(
    select a.attname::text
    from unnest(k.conkey) with ordinality as key (attnum, place)
    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.attnum
    order by key.place
  ) as columns
from pg_catalog.pg_constraint k
join pg_catalog.pg_class c on c.oid = k.conrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where k.contype = 'f'
  and k.conparentid = 0
  and n.nspname not in ('pg_catalog', 'information_schema')
  and not exists (
    select from pg_catalog.pg_index i
    where i.indrelid = k.conrelid
      and i.indisvalid
      and not exists (
        select
        from regexp_split_to_table(translate(pg_get_expr(i.indpred, i.indrelid), '()', ''), ' AND ') condition
        where condition not in (
          select quote_ident(a.attname) || ' IS NOT NULL'
          from pg_catalog.pg_attribute a
          where a.attrelid = k.conrelid and a.attnum = any (k.conkey)
        )
      )
      and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
  )
order by n.nspname, c.relname, k.conname
`,
)
