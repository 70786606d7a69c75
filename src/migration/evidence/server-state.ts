/**
 * What belongs to the server or to the database itself and not to a schema: roles, who is a member of which, their settings, the
 * rights on the database, on tablespaces and on parameters. A migration that changes them does the same in production.
 */
import type { Look } from '../../postgres/look.ts'
import { defineQueries, defineQuery } from '../../postgres/query.ts'

/** One thing of the state, told apart by `what` and `id`. */
export type ServerFact = {
  readonly what: 'role' | 'membership' | 'setting' | 'database' | 'grant' | 'file setting'
  readonly id: string
  /** Whose it is, as a reader calls it: a role, `a in b`, `database shop`. */
  readonly name: string
  readonly detail: Readonly<Record<string, string | null>>
}

export async function readServerState(look: Look): Promise<readonly ServerFact[]> {
  const [abilities] = await look.ask(abilitiesQuery)
  if (abilities === undefined) throw new Error('the query for what may be read of the server returned no row')
  return look.ask(serverStateQuery(abilities))
}

type Abilities = {
  /** Postgres 15 has rights on parameters. */
  readonly parameters: boolean
  /** Whether passwords have changed, superusers alone may know. */
  readonly passwords: boolean
  /** What `alter system` has written. */
  readonly files: boolean
}

const abilitiesQuery = defineQuery<Abilities>(
  'what may be read of the server',
  `
select to_regclass('pg_catalog.pg_parameter_acl') is not null as parameters,
  has_table_privilege('pg_catalog.pg_authid', 'select') as passwords,
  has_function_privilege('pg_catalog.pg_show_all_file_settings()', 'execute')
    and has_table_privilege('pg_catalog.pg_file_settings', 'select') as files
`,
)

/** Roles that the action itself makes: the mark by which it knows a branch, and a branch's own login. */
const ownRoles = '^database[-_]branch[-_]'

/**
 * The database itself, and those beside it: on a server of one's own, the one that the branch was copied from is among them. Branches,
 * by their name until they are finished and by their stamp afterwards, are other jobs' business.
 */
const inScope = `(
  d.datname = current_database()
  or not d.datistemplate and d.datname !~ '${ownRoles}'
    and coalesce(shobj_description(d.oid, 'pg_database'), '') !~ '^\\{"database-branch":'
)`

const serverStateQuery = defineQueries<ServerFact, [Abilities]>(
  'server state',
  ({ parameters, passwords, files }) => `
select 'role' as what, r.oid::text as id, r.rolname::text as name, json_build_object(
    'superuser', r.rolsuper::text, 'inherit', r.rolinherit::text, 'create roles', r.rolcreaterole::text,
    'create databases', r.rolcreatedb::text, 'log in', r.rolcanlogin::text, 'replicate', r.rolreplication::text,
    'bypass row level security', r.rolbypassrls::text, 'connections', r.rolconnlimit::text,
    'valid until', extract(epoch from r.rolvaliduntil)::text, 'password', ${
      passwords
        ? '(select md5(a.rolpassword) from pg_catalog.pg_authid a where a.oid = r.oid and a.rolpassword is not null)'
        : 'null::text'
    }
  ) as detail
from pg_catalog.pg_roles r
where r.rolname !~ '${ownRoles}'

union all
select 'membership', format('%s %s', m.roleid, m.member), format('%s in %s', m.member::regrole, m.roleid::regrole), json_build_object(
    'role', g.rolname, 'member', u.rolname, 'admin', bool_or(m.admin_option)::text,
    -- Before Postgres 16 a member had both, unless it did not inherit at all.
    'inherit', bool_or(coalesce((to_jsonb(m) ->> 'inherit_option')::bool, u.rolinherit))::text,
    'set', bool_or(coalesce((to_jsonb(m) ->> 'set_option')::bool, true))::text
  )
from pg_catalog.pg_auth_members m
join pg_catalog.pg_roles g on g.oid = m.roleid
join pg_catalog.pg_roles u on u.oid = m.member
where g.rolname !~ '${ownRoles}' and u.rolname !~ '${ownRoles}'
group by m.roleid, m.member, g.rolname, u.rolname

union all
select 'setting', format('%s %s %s', s.setdatabase, s.setrole, split_part(setting, '=', 1)),
  case when s.setrole = 0 then format('database %I', d.datname) else format('%s', s.setrole::regrole) end, json_build_object(
    'whose', case when s.setrole <> 0 then s.setrole::regrole::text end,
    'database', d.oid::text,
    'where', case when d.datname = current_database() then 'this database' when d.oid is not null then format('database %I', d.datname) end,
    'setting', split_part(setting, '=', 1), 'value', substr(setting, strpos(setting, '=') + 1)
  )
from pg_catalog.pg_db_role_setting s
cross join unnest(s.setconfig) setting
left join pg_catalog.pg_database d on d.oid = s.setdatabase
where (s.setdatabase = 0 or ${inScope}) and s.setrole::regrole::text !~ '${ownRoles}'

union all
select 'database', d.oid::text, format('database %I', d.datname), json_build_object(
    'owner', d.datdba::regrole::text, 'connections', d.datconnlimit::text, 'open', d.datallowconn::text,
    'template', d.datistemplate::text
  )
from pg_catalog.pg_database d
where ${inScope}

union all
select 'grant', format('%s %s %s', o.object, a.grantee, a.privilege_type), o.object, json_build_object(
    'database', o.database, 'right', lower(a.privilege_type), 'whom', case when a.grantee = 0 then 'everybody' else a.grantee::regrole::text end,
    'grantable', bool_or(a.is_grantable)::text
  )
from (
  select d.oid::text as database, format('database %I', datname) as object, datdba as owner, coalesce(datacl, acldefault('d', datdba)) as acl
  from pg_catalog.pg_database d
  where ${inScope}
  union all
  select null, format('tablespace %I', spcname), spcowner, coalesce(spcacl, acldefault('t', spcowner)) from pg_catalog.pg_tablespace
  ${parameters ? "union all select null, format('parameter %s', parname), 10::oid, paracl from pg_catalog.pg_parameter_acl" : ''}
) o
cross join aclexplode(o.acl) a
where a.grantee <> o.owner
group by o.database, o.object, a.grantee, a.privilege_type
${
  files
    ? `
union all
select 'file setting', f.name, format('setting %s', f.name), json_build_object('value', f.setting)
from pg_catalog.pg_file_settings f
where f.sourcefile ~ 'postgresql\\.auto\\.conf$'`
    : ''
}
order by what, name, id
`,
)
