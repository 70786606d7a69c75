/** States of the catalog that mean trouble whoever made them: those that the change has brought. */
import type { Look } from '../../postgres/look.ts'
import { defineQuery } from '../../postgres/query.ts'
import type { Flaw } from './evidence.ts'

export async function readFlaws(look: Look): Promise<readonly Flaw[]> {
  const rows = await look.ask(flawQuery)
  return rows.map(({ what, schema, table, name, other }) => ({
    what,
    schema,
    ...(table === null ? {} : { table }),
    name,
    ...(other === null ? {} : { other }),
  }))
}

export function newFlaws(before: readonly Flaw[], after: readonly Flaw[]): Flaw[] {
  const known = new Set(before.map((flaw) => JSON.stringify(flaw)))
  return after.filter((flaw) => !known.has(JSON.stringify(flaw)))
}

type FlawRow = Pick<Flaw, 'what' | 'schema' | 'name'> & { readonly table: string | null; readonly other: string | null }

// Of two equal indexes the newer one is too many, unless it alone makes the key unique. A function without an access list may be
// executed by everybody. https://www.postgresql.org/docs/current/ddl-priv.html
const flawQuery = defineQuery<FlawRow>(
  'flaws',
  `
select what, n.nspname as schema, "table", name, other
from (
  select 'duplicate index' as what, t.relnamespace as namespace, t.relname as "table", c.relname as name, older.relname as other
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indexrelid
  join pg_catalog.pg_class t on t.oid = i.indrelid
  join lateral (
    select oc.relname
    from pg_catalog.pg_index o
    join pg_catalog.pg_class oc on oc.oid = o.indexrelid
    where o.indrelid = i.indrelid and o.indexrelid < i.indexrelid and o.indisvalid and oc.relam = c.relam
      and o.indkey::text = i.indkey::text and o.indclass::text = i.indclass::text
      and o.indcollation::text = i.indcollation::text and o.indoption::text = i.indoption::text
      and o.indnkeyatts = i.indnkeyatts
      and pg_get_expr(o.indexprs, o.indrelid) is not distinct from pg_get_expr(i.indexprs, i.indrelid)
      and pg_get_expr(o.indpred, o.indrelid) is not distinct from pg_get_expr(i.indpred, i.indrelid)
      and (o.indisunique or not i.indisunique)
    order by o.indexrelid
    limit 1
  ) older on true
  where i.indisvalid and not i.indisprimary and not c.relispartition
    and not exists (select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid)

  union all
  select 'published without identity', c.relnamespace, c.relname, c.relname, string_agg(p.pubname, ', ' order by p.pubname)
  from pg_catalog.pg_publication p
  cross join lateral pg_get_publication_tables(p.pubname) published
  join pg_catalog.pg_class c on c.oid = published.relid
  where (p.pubupdate or p.pubdelete)
    and c.relkind = 'r'
    and c.relreplident <> 'f'
    and not exists (
      select from pg_catalog.pg_index i
      where i.indrelid = c.oid
        and case c.relreplident when 'd' then i.indisprimary when 'i' then i.indisreplident else false end
    )
  group by c.oid, c.relnamespace, c.relname

  union all
  select 'definer for everybody', f.pronamespace, null, f.oid::regprocedure::text, null
  from pg_catalog.pg_proc f
  where f.prosecdef
    and f.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
    and (f.proacl is null or exists (select from aclexplode(f.proacl) a where a.grantee = 0))
    and not exists (
      select from pg_catalog.pg_depend d
      where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e'
    )

  union all
  select 'definer in open schema', f.pronamespace, null, f.oid::regprocedure::text, string_agg(place.nspname, ', ' order by place.nspname)
  from pg_catalog.pg_proc f
  cross join unnest(f.proconfig) setting
  cross join regexp_split_to_table(substr(setting, length('search_path=') + 1), ',\\s*') part
  join pg_catalog.pg_namespace place on place.nspname = btrim(part, '"')
  where f.prosecdef
    and setting like 'search\\_path=%'
    and has_schema_privilege('public', place.oid, 'create')
    and not exists (
      select from pg_catalog.pg_depend d
      where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e'
    )
  group by f.oid, f.pronamespace

  union all
  select 'row security without policy', c.relnamespace, c.relname, c.relname, null
  from pg_catalog.pg_class c
  where c.relrowsecurity
    and not exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid)

  union all
  select 'autovacuum off', c.relnamespace, c.relname, c.relname, null
  from pg_catalog.pg_class c
  cross join lateral pg_options_to_table(c.reloptions) option
  where c.relkind = 'r'
    and option.option_name = 'autovacuum_enabled'
    and option.option_value in ('false', 'off', 'no', '0')
) flaw
join pg_catalog.pg_namespace n on n.oid = flaw.namespace
where n.nspname not in ('pg_catalog', 'information_schema')
order by what, n.nspname, "table", name
`,
)
