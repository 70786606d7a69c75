/**
 * The extension with which a role for an identity is registered in SQL, as in a notebook or the SQL editor. What it has made is found
 * in the database itself, so that a branch brings it along: the service's record of a role follows when somebody asks for it.
 */
import type pg from 'pg'
import { roleIdOf } from './first-inhabitants.ts'
import type { IdentityType, RoleRecord } from './records.ts'
import { idFrom } from './resource-names.ts'
import type { Store } from './store.ts'

/** The setting that tells such a role from one by plain `create role`, which no token lets in. */
const marker = 'databricks_auth.identity_type'

// Trusted: the owner of a database may create it, and its functions belong to the platform.
export const databricksAuthFiles: Readonly<Record<string, string>> = {
  'databricks_auth.control': `
comment = 'Roles for identities of the workspace'
default_version = '1.0'
relocatable = true
trusted = true
`,
  'databricks_auth--1.0.sql': `
create function databricks_create_role(role_name text, identity_type text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if upper(identity_type) not in ('USER', 'SERVICE_PRINCIPAL', 'GROUP') then
    raise exception 'invalid identity type "%"', identity_type using errcode = 'invalid_parameter_value';
  end if;
  if not exists (
    select from pg_roles
    where rolname = session_user and (rolcreaterole or pg_has_role(session_user, 'databricks_superuser', 'member'))
  ) then
    raise exception 'permission denied to create role' using errcode = 'insufficient_privilege';
  end if;
  execute format('create role %I login', role_name);
  execute format('alter role %I set ${marker} = %L', role_name, upper(identity_type));
end
$$;
`,
}

type Registered = { readonly name: string; readonly type: IdentityType }

/** Roles that were registered in SQL. */
export async function registeredInSql(client: pg.Client): Promise<readonly Registered[]> {
  const { rows } = await client.query<Registered>(
    `select rolname as name, split_part(setting, '=', 2) as type
    from pg_catalog.pg_db_role_setting s
    join pg_catalog.pg_roles r on r.oid = s.setrole, unnest(setconfig) as setting
    where setdatabase = 0 and split_part(setting, '=', 1) = '${marker}'
    order by rolname`,
  )
  return rows
}

export function registeredRole(
  { name, type }: Registered,
  branchUid: string,
  { store, now }: { readonly store: Store; readonly now: number },
): RoleRecord {
  const id = roleIdOf(type, name)
  const isTaken = store.rolesOf(branchUid).some((role) => role.id === id)
  return {
    branchUid,
    id: isTaken ? idFrom('role_id', undefined, name) : id,
    createdAt: now,
    updatedAt: now,
    postgresRole: name,
    identityType: type,
    authMethod: 'LAKEBASE_OAUTH_V1',
    superuser: false,
    attributes: { createdb: false, createrole: false, bypassrls: false },
  }
}
