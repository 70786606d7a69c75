/**
 * What a branch's login opens beside the branch: databases that it may connect to, by a right of everybody or of a role it is a member
 * of, those whose owner it can become, which could give itself that right, and roles it can become that reach everything.
 */
import pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'

export type OpenDoor = {
  /** A clause's object: `the database shop`. */
  readonly what: string
  /** Statements that shut it. */
  readonly remedies: readonly string[]
}

/** Without the databases that every server begins with: they hold nothing of anybody's, as a rule. */
export async function openDoors(client: pg.ClientBase, login: string): Promise<readonly OpenDoor[]> {
  const doors = await anywhere(client).ask(doorsQuery, [login])
  const powers = await anywhere(client).ask(powersQuery, [login])
  return [
    ...doors.map((door) => ({ what: `the database ${door.database}`, remedies: shutting(door.database, door) })),
    ...powers.map(({ role, holder, attribute }) => ({
      what: `the whole server by the role ${role}`,
      remedies: [
        attribute === null ? `revoke ${name(role)} from ${name(holder)};` : `alter role ${name(role)} no${attribute};`,
      ],
    })),
  ]
}

/** The same for the members of those who own what is in the parent, before there is a branch. The given login is none of them. */
export async function doorsOfOwners(client: pg.ClientBase, parent: string): Promise<readonly string[]> {
  const [row] = await anywhere(client).ask(ownersDoorQuery, [parent])
  return row === undefined ? [] : shutting(parent, row)
}

function shutting(database: string, { by, owner }: Pick<Row, 'by' | 'owner'>): readonly string[] {
  return [
    ...by.map((whom) => `revoke connect on database ${name(database)} from ${whom === '' ? 'public' : name(whom)};`),
    ...(owner === null ? [] : [`alter database ${name(database)} owner to ${name(owner)};`]),
  ]
}

const { escapeIdentifier: name } = pg

type Row = {
  readonly database: string
  /** Who has the right; empty for everybody. */
  readonly by: readonly string[]
  /** Whom it could belong to instead, where the login can become its owner. */
  readonly owner: string | null
}

const doorsQuery = defineQualified<Row>(
  'what the login of a branch opens',
  `
select database, by, owner
from (
  select d.datname::pg_catalog.text as database,
    array(
      select distinct coalesce(g.rolname::pg_catalog.text, '')
      from pg_catalog.aclexplode(coalesce(d.datacl, pg_catalog.acldefault('d', d.datdba))) a
      left join pg_catalog.pg_roles g on g.oid operator(pg_catalog.=) a.grantee
      where d.datallowconn and a.privilege_type operator(pg_catalog.=) 'CONNECT' and a.grantee operator(pg_catalog.<>) d.datdba
        and (a.grantee operator(pg_catalog.=) 0::pg_catalog.oid or pg_catalog.pg_has_role(me.oid, a.grantee, 'member'))
      order by 1
    ) as by,
    case when pg_catalog.pg_has_role(me.oid, d.datdba, 'member') then session_user::pg_catalog.text end as owner
  from pg_catalog.pg_database d, pg_catalog.pg_roles me
  where me.rolname operator(pg_catalog.=) $1::pg_catalog.text and d.datdba operator(pg_catalog.<>) me.oid
    and not d.datistemplate and d.datname operator(pg_catalog.<>) 'postgres' and d.datconnlimit operator(pg_catalog.<>) -2
) doors
where pg_catalog.cardinality(by) operator(pg_catalog.>) 0 or owner is not null
order by database
`,
)

type Power = {
  readonly role: string
  /** Whoever has it, where it is one of the server's own: the role that the login is a member of. */
  readonly holder: string
  /** As `alter role` calls it; null for one of the server's own roles. */
  readonly attribute: string | null
}

// https://www.postgresql.org/docs/current/predefined-roles.html
const powersQuery = defineQualified<Power>(
  'what the login of a branch can become',
  `
select r.rolname::pg_catalog.text as role,
  coalesce((
    select h.rolname::pg_catalog.text
    from pg_catalog.pg_auth_members m join pg_catalog.pg_roles h on h.oid operator(pg_catalog.=) m.member
    where m.roleid operator(pg_catalog.=) r.oid and pg_catalog.pg_has_role(me.oid, h.oid, 'member')
    order by 1
    limit 1
  ), me.rolname::pg_catalog.text) as holder,
  case when r.rolcreaterole then 'createrole' when r.rolreplication then 'replication' end as attribute
from pg_catalog.pg_roles me
join pg_catalog.pg_roles r on pg_catalog.pg_has_role(me.oid, r.oid, 'member') and not r.rolsuper
where me.rolname operator(pg_catalog.=) $1::pg_catalog.text and (
  r.rolcreaterole or r.rolreplication
  or r.rolname operator(pg_catalog.=) any ('{pg_execute_server_program,pg_read_server_files,pg_write_server_files}'::pg_catalog.name[])
)
order by 1
`,
)

const ownersDoorQuery = defineQualified<Pick<Row, 'by' | 'owner'>>(
  'what the login of a branch would open of its parent',
  `
select array(
    select distinct coalesce(g.rolname::pg_catalog.text, '')
    from pg_catalog.aclexplode(coalesce(d.datacl, pg_catalog.acldefault('d', d.datdba))) a
    left join pg_catalog.pg_roles g on g.oid operator(pg_catalog.=) a.grantee
    where d.datallowconn and a.privilege_type operator(pg_catalog.=) 'CONNECT' and a.grantee operator(pg_catalog.<>) d.datdba
      and (a.grantee operator(pg_catalog.=) 0::pg_catalog.oid
        or exists (select from pg_catalog.unnest(owners.oids) o where pg_catalog.pg_has_role(o, a.grantee, 'member')))
    order by 1
  ) as by,
  case when exists (select from pg_catalog.unnest(owners.oids) o where pg_catalog.pg_has_role(o, d.datdba, 'member'))
    then session_user::pg_catalog.text end as owner
from pg_catalog.pg_database d
cross join lateral (
  select array(
    select distinct s.refobjid from pg_catalog.pg_shdepend s
    where s.dbid operator(pg_catalog.=) d.oid and s.deptype operator(pg_catalog.=) 'o'
      and s.refclassid operator(pg_catalog.=) 'pg_catalog.pg_authid'::pg_catalog.regclass
      and s.refobjid operator(pg_catalog.<>) (select me.oid from pg_catalog.pg_roles me where me.rolname operator(pg_catalog.=) session_user)
  ) as oids
) owners
where d.datname operator(pg_catalog.=) $1::pg_catalog.text
`,
)
