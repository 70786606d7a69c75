/**
 * What Neon keeps in every cluster and database: roles, default privileges, and settings that say which branch this is. Names and
 * shapes follow compute_tools in https://github.com/neondatabase/neon; the bodies are the stand-in's own.
 */
import pg from 'pg'

/** The superuser of every cluster. */
export const platformOwner = 'cloud_admin'

/** Run once per cluster, in `postgres`. */
export const platformRolesSql: readonly string[] = [
  'create role neon_superuser nologin createdb createrole replication bypassrls',
  'grant pg_read_all_data, pg_write_all_data, pg_monitor, pg_signal_backend, pg_create_subscription to neon_superuser with admin option',
  'create role neon_service nologin',
  'create schema neon',
  'create table public.health_check (id serial primary key, updated_at timestamptz default now())',
]

/**
 * On Neon a library defines `neon.branch_id` and its like as settings of the server's start, which no session can change and
 * which pg_settings lists. Without that library they are placeholders, which it leaves out and anybody can set. So the view gets
 * their rows from the command line that the server was started with: the postmaster keeps it in a file.
 */
const startSettingsSql: readonly string[] = [
  'set allow_system_table_mods = on',
  `
create function pg_catalog.neon_start_settings() returns table (name text, setting text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select words[1], words[2]
  from regexp_matches(pg_read_file('postmaster.opts'), '"-c" "(neon[.][a-z_]+)=([^"]*)"', 'g') as matches (words)
$$`,
  `
create or replace view pg_catalog.pg_settings as
select name, setting, unit, category, short_desc, extra_desc, context, vartype, source, min_val, max_val, enumvals, boot_val,
  reset_val, sourcefile, sourceline, pending_restart
from pg_show_all_settings()
union all
select name, setting, null, 'Customized Options', null, null, 'postmaster', 'string', 'command line', null, null, null, '',
  setting, null, null, false
from pg_catalog.neon_start_settings()`,
  'reset allow_system_table_mods',
]

/** Run once per cluster, in `postgres`, and in `template1`, which every new database copies. */
export const databaseSql: readonly string[] = startSettingsSql

/** Run once per cluster, in `template1`. */
export const templateSql: readonly string[] = [
  ...startSettingsSql,
  'alter default privileges in schema public grant all on tables to neon_superuser with grant option',
  'alter default privileges in schema public grant all on sequences to neon_superuser with grant option',
]

/** A role as the API makes it: a member of `neon_superuser`. */
export function createRoleSql(name: string, password: string): readonly string[] {
  const role = pg.escapeIdentifier(name)
  return [`create role ${role} createdb createrole bypassrls in role neon_superuser`, setPasswordSql(name, password)]
}

export function setPasswordSql(name: string, password: string): string {
  return `alter role ${pg.escapeIdentifier(name)} login password ${pg.escapeLiteral(password)}`
}

/** The schema `public` of a new database belongs to its owner. */
export function createDatabaseSql(name: string, owner: string): readonly string[] {
  return [`create database ${pg.escapeIdentifier(name)} owner ${pg.escapeIdentifier(owner)}`]
}

export function ownPublicSql(owner: string): readonly string[] {
  return [`alter schema public owner to ${pg.escapeIdentifier(owner)}`]
}
