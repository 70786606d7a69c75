/** Whether the given login can make one for each branch, and if not, what gives it what it lacks. */
import pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'

export type LoginSetup = {
  readonly login: string
  readonly is_superuser: boolean
  readonly may_make_roles: boolean
  /** Of the database, where that is a superuser. */
  readonly superuser_owner: string | null
  /** Who owns what is in the database. */
  readonly owners: readonly {
    readonly name: string
    readonly is_superuser: boolean
    /** The login itself, or a role that can become it. */
    readonly is_login: boolean
    /** Whether the login may make others its members. */
    readonly may_give: boolean
  }[]
}

export type Obstacle = {
  /** A clause: `ci may not make roles`. */
  readonly why: string
  readonly remedy: string
}

export async function readLoginSetup(client: pg.ClientBase, database: string): Promise<LoginSetup | undefined> {
  return (await anywhere(client).ask(setupQuery, [database]))[0]
}

/** Who has no password cannot have one made from it. */
export function obstacles(setup: LoginSetup, hasPassword: boolean): readonly Obstacle[] {
  const { login, owners } = setup
  const quoted = pg.escapeIdentifier(login)
  return [
    ...(hasPassword ? [] : [{ why: '`postgres-url` has no password', remedy: 'Give it one.' }]),
    ...(setup.may_make_roles
      ? []
      : [{ why: `${login} may not make roles`, remedy: `\`alter role ${quoted} createrole;\`` }]),
    // As in a job's own `services: postgres`: its migrations are a superuser's, in an empty database as well.
    ...(setup.is_superuser && setup.superuser_owner !== null
      ? [ownedBySuperuser('the database', setup.superuser_owner)]
      : []),
    ...owners.flatMap(({ name, is_superuser, is_login, may_give }): readonly Obstacle[] => {
      const owner = pg.escapeIdentifier(name)
      if (is_superuser) return [ownedBySuperuser('some of what is in it', name)]
      if (is_login) {
        return [
          {
            why: `what is in it belongs to ${name === login ? `${login} itself` : `${name}, which can become ${login}`}`,
            remedy: `Let it belong to a role that nobody logs in as: \`create role shop_owner;\` and, on the database, \`reassign owned by ${owner} to shop_owner; grant shop_owner to ${quoted} with admin option;\``,
          },
        ]
      }
      if (may_give || !setup.may_make_roles) return []
      return [
        {
          why: `${login} may not make others members of ${name}`,
          remedy: `\`grant ${owner} to ${quoted} with admin option;\``,
        },
      ]
    }),
  ]
}

/** A superuser's objects are not among those that are counted by owner: https://www.postgresql.org/docs/current/catalog-pg-shdepend.html */
export async function superuserInside(client: pg.ClientBase): Promise<Obstacle | undefined> {
  const [row] = await anywhere(client).ask(superuserQuery)
  return row && ownedBySuperuser('some of what is in it', row.owner)
}

function ownedBySuperuser(what: string, name: string): Obstacle {
  return {
    why: `${what} belongs to the superuser ${name}`,
    remedy: 'Let it belong to a role that is none, if others than this job are on the server.',
  }
}

const setupQuery = defineQualified<LoginSetup>(
  'whether branches can have logins',
  `
select session_user::pg_catalog.text as login, me.rolsuper as is_superuser, me.rolsuper or me.rolcreaterole as may_make_roles,
  (select s.rolname from pg_catalog.pg_roles s where s.oid operator(pg_catalog.=) d.datdba and s.rolsuper)::pg_catalog.text as superuser_owner,
  (
    select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', o.rolname, 'is_superuser', o.rolsuper, 'is_login', pg_catalog.pg_has_role(o.oid, me.oid, 'member') and not o.rolsuper,
      'may_give', me.rolsuper or pg_catalog.pg_has_role(o.oid, 'member with admin option')
        or (me.rolcreaterole and pg_catalog.current_setting('server_version_num')::pg_catalog.int4 operator(pg_catalog.<) 160000)
    ) order by o.rolname), '[]'::pg_catalog.json)
    from pg_catalog.pg_roles o
    where o.oid in (
      select s.refobjid from pg_catalog.pg_shdepend s
      where s.dbid operator(pg_catalog.=) d.oid and s.deptype operator(pg_catalog.=) 'o'
        and s.refclassid operator(pg_catalog.=) 'pg_catalog.pg_authid'::pg_catalog.regclass
    )
  ) as owners
from pg_catalog.pg_database d, pg_catalog.pg_roles me
where d.datname operator(pg_catalog.=) $1::pg_catalog.text and me.rolname operator(pg_catalog.=) session_user
`,
)

const superuserQuery = defineQualified<{ readonly owner: string }>(
  'objects of a superuser',
  `
select r.rolname::pg_catalog.text as owner
from (
  select c.oid, c.relowner as owner, 'pg_catalog.pg_class'::pg_catalog.regclass as class, c.relnamespace as space from pg_catalog.pg_class c
  union all
  select p.oid, p.proowner, 'pg_catalog.pg_proc'::pg_catalog.regclass, p.pronamespace from pg_catalog.pg_proc p
) o
join pg_catalog.pg_roles r on r.oid operator(pg_catalog.=) o.owner and r.rolsuper
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) o.space
where n.nspname operator(pg_catalog.!~) '^pg_' and n.nspname operator(pg_catalog.<>) 'information_schema' and not exists (
  select from pg_catalog.pg_depend e
  where e.objid operator(pg_catalog.=) o.oid and e.classid operator(pg_catalog.=) o.class and e.deptype operator(pg_catalog.=) 'e'
)
limit 1
`,
)
