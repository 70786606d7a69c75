/**
 * A database's schema as text without pg_dump, which refuses servers newer than itself and is not on every machine: object by object from
 * the catalogs, as Postgres writes definitions. It is for comparing two branches by eye, not for restoring one.
 */
import type pg from 'pg'

export async function schemaText(client: pg.Client): Promise<string> {
  await client.query('set search_path = pg_catalog')
  const { rows } = await client.query<{ definition: string }>(definitions)
  return `${rows.map(({ definition }) => definition).join('\n\n')}\n`
}

const theirs = `nspname not like 'pg\\_%' and nspname <> 'information_schema'`

const definitions = `
with own as (select oid, nspname from pg_namespace where ${theirs}),
relations as (select c.*, nspname from pg_class c join own on own.oid = c.relnamespace)
select definition from (
  select 1 as rank, nspname as name, format('CREATE SCHEMA %I;', nspname) as definition from own where nspname <> 'public'
  union all
  select 2, t.typname, format('CREATE TYPE %I.%I AS ENUM (%s);', nspname, t.typname,
    (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid))
  from pg_type t join own on own.oid = t.typnamespace where t.typtype = 'e'
  union all
  select 3, p.proname || pg_get_function_identity_arguments(p.oid), pg_get_functiondef(p.oid) || ';'
  from pg_proc p join own on own.oid = p.pronamespace where p.prokind in ('f', 'p')
  union all
  select 4, r.nspname || r.relname, format('CREATE SEQUENCE %I.%I;', r.nspname, r.relname) from relations r where r.relkind = 'S'
  union all
  select 5, r.nspname || r.relname, format(E'CREATE TABLE %I.%I (\\n%s\\n);', r.nspname, r.relname, (
    select string_agg(format('    %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), ''), case when a.attnotnull then ' NOT NULL' else '' end), E',\\n' order by a.attnum)
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped))
  from relations r where r.relkind in ('r', 'p', 'f')
  union all
  select 6, r.nspname || r.relname, format(E'CREATE VIEW %I.%I AS\\n%s', r.nspname, r.relname, pg_get_viewdef(r.oid))
  from relations r where r.relkind in ('v', 'm')
  union all
  select 7, r.nspname || r.relname || c.conname, format(E'ALTER TABLE %I.%I\\n    ADD CONSTRAINT %I %s;', r.nspname, r.relname, c.conname, pg_get_constraintdef(c.oid))
  from pg_constraint c join relations r on r.oid = c.conrelid where c.contype <> 'n'
  union all
  select 8, r.nspname || r.relname, pg_get_indexdef(r.oid) || ';'
  from relations r where r.relkind = 'i' and not exists (select from pg_constraint where conindid = r.oid)
  union all
  select 9, t.tgname, pg_get_triggerdef(t.oid) || ';'
  from pg_trigger t join relations r on r.oid = t.tgrelid where not t.tgisinternal
) as objects
order by rank, name`
