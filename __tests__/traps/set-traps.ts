/**
 * A database in which every name of pg_catalog is a trap: functions, operators, types and relations of the same names stand in
 * a schema that comes first on the path. What is sprung leaves a file beside the server's data, which no rollback takes away.
 */
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { ScratchServer } from '../../local/postgres/scratch-server.ts'

/** Sets the traps in a database, and makes sure that every session there would walk into them. */
export async function setTraps(server: ScratchServer, database: string): Promise<void> {
  await run(server.url(database), trapsSql)
  await run(server.url(database), `alter database ${database} set search_path = trap, public, pg_catalog`)
}

/** What has run since the last look. */
export async function sprungTraps({ server: { dataDir } }: ScratchServer): Promise<readonly string[]> {
  const files = (await readdir(dataDir)).filter((name) => name.startsWith('sprung-'))
  const sprung = await Promise.all(files.map((name) => readFile(join(dataDir, name), 'utf8')))
  await Promise.all(files.map((name) => rm(join(dataDir, name))))
  return sprung.map((text) => text.trim()).sort()
}

export async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Leaves the file: to copy out is to read, so it can be done in any transaction, and the function has its maker's rights. */
export const alarmSql = `
create schema if not exists trap;
grant usage on schema trap to public;
create or replace function trap.sprung(what pg_catalog.text) returns pg_catalog.bool language plpgsql security definer
set search_path = pg_catalog as $alarm$
begin
  execute pg_catalog.format('copy (select %L) to %L', what,
    pg_catalog.current_setting('data_directory') || '/sprung-' || pg_catalog.md5(what));
  return true;
end $alarm$;
`

const trapsSql = `
${alarmSql}
set search_path = pg_catalog;
do $traps$
declare o record;
begin
  -- Functions, and aggregates as functions: of the same name and arguments, the first on the path is taken.
  for o in
    select p.oid, p.proname, p.proretset, p.prorettype::regtype::text as result, n.arguments
    from pg_proc p
    cross join lateral (
      select coalesce(string_agg(format_type(a, null), ', ' order by place), '') as arguments
      from unnest(p.proargtypes::oid[]) with ordinality u (a, place)
    ) n
    where p.pronamespace = 'pg_catalog'::regnamespace and p.prokind in ('f', 'a', 'w')
  loop
    begin
      execute format(
        'create function trap.%I(%s) returns %s %s language plpgsql as %L',
        o.proname, o.arguments, case when o.proretset then 'setof' else '' end, o.result,
        format('begin perform trap.sprung(%L); return %s; end', 'function ' || o.oid::regprocedure, case when o.proretset then '' else 'null' end));
    exception when others then null;
    end;
  end loop;

  for o in
    select p.oid, p.oprname, p.oprleft::regtype::text as l, p.oprright::regtype::text as r, p.oprresult::regtype::text as result, p.oprkind
    from pg_operator p where p.oprnamespace = 'pg_catalog'::regnamespace
  loop
    begin
      execute format('create function trap.%I(%s) returns %s language plpgsql as %L', 'operator_' || o.oid,
        concat_ws(', ', case when o.oprkind = 'b' then o.l end, o.r), o.result,
        format('begin perform trap.sprung(%L); return null; end', 'operator ' || o.oid::regoperator));
      execute format('create operator trap.%s (function = trap.%I, %s rightarg = %s)', o.oprname, 'operator_' || o.oid,
        case when o.oprkind = 'b' then 'leftarg = ' || o.l || ',' else '' end, o.r);
    exception when others then null;
    end;
  end loop;

  for o in select t.typname from pg_type t where t.typnamespace = 'pg_catalog'::regnamespace and t.typtype = 'b' and t.typname !~ '^_'
  loop
    begin
      execute format('create domain trap.%I as pg_catalog.%I check (trap.sprung(%L))', o.typname, o.typname, 'type ' || o.typname);
    exception when others then null;
    end;
  end loop;

  for o in select c.relname from pg_class c where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind in ('r', 'v')
  loop
    begin
      execute format('create view trap.%I as select * from pg_catalog.%I where trap.sprung(%L)', o.relname, o.relname, 'relation ' || o.relname);
      execute format('grant select on trap.%I to public', o.relname);
    exception when others then null;
    end;
  end loop;
end $traps$;
`
