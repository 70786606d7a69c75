/**
 * What the platform keeps in every database: roles `cloud_admin` and `databricks_superuser`, a schema, event triggers and
 * default privileges. They sit in template1, so that `create database` copies them, and tools that compare or dump
 * schemas meet them here as they do on the service. Names are those that users report; the bodies are the stand-in's own.
 */
import pg from 'pg'
import type { FirstInhabitants } from './first-inhabitants.ts'
import { roleSql } from './role-sql.ts'

/** The superuser of every cluster; owns what the platform puts into databases. */
export const platformOwner = 'cloud_admin'

/** Run once per cluster, in `postgres`. */
export const platformRolesSql: readonly string[] = [
  'create role databricks_control_plane nologin',
  'create role databricks_superuser nologin createdb createrole bypassrls',
  'grant pg_read_all_data, pg_write_all_data, pg_monitor, pg_signal_backend to databricks_superuser with admin option',
]

/** Run once per cluster, in `template1`. */
export const templateSql: readonly string[] = [
  'create schema __db_system',
  'grant usage on schema __db_system to public',
  ...['schema', 'table', 'sequence'].flatMap(eventTrigger),
  'alter default privileges in schema public grant all on tables to databricks_superuser with grant option',
  'alter default privileges in schema public grant all on sequences to databricks_superuser with grant option',
  'grant create on schema public to databricks_superuser with grant option',
]

/** Run once per project, in `postgres`. */
export function firstInhabitantsSql({ role, database }: FirstInhabitants): readonly string[] {
  const [name, owner] = [database.postgresDatabase, role.postgresRole].map((word) => pg.escapeIdentifier(word))
  return [...roleSql(role, 'create'), `create database ${name} owner ${owner}`]
}

// On what the platform itself creates, such as tables synced from the lakehouse; users' own objects are left alone.
function eventTrigger(kind: string): readonly string[] {
  const name = `grant_${kind}_access`
  return [
    `
create function public.${name}() returns event_trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  created record;
begin
  for created in
    select object_identity from pg_event_trigger_ddl_commands()
    where object_type = '${kind}' and schema_name = '__db_system'
  loop
    execute 'grant ${kind === 'table' ? 'select' : 'usage'} on ${kind} ' || created.object_identity || ' to databricks_superuser';
  end loop;
end
$$`,
    `
create event trigger ${name} on ddl_command_end
when tag in ('CREATE ${kind.toUpperCase()}') execute function public.${name}()`,
  ]
}
