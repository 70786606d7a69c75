/**
 * What the given login owns in a parent where it promotes: the record of that, which everybody may read. A branch has a copy of it, and
 * its login needs no more than to read it; so it does not count among what is in the database.
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import { promotionSchema } from '../../schema/selection.ts'
import type { LoginSetup } from './login-setup.ts'

/** `look` asks in the database itself: from elsewhere nobody can tell what is owned. */
export async function withoutOwnRecord(
  setup: LoginSetup,
  look: (work: (inside: pg.ClientBase) => Promise<boolean>) => Promise<boolean>,
): Promise<LoginSetup> {
  const { login, owners, is_superuser } = setup
  if (is_superuser || !owners.some(({ name }) => name === login) || !(await look(ownsRecordAlone))) return setup
  return { ...setup, owners: owners.filter(({ name }) => name !== login) }
}

async function ownsRecordAlone(inside: pg.ClientBase): Promise<boolean> {
  const [row] = await anywhere(inside).ask(recordQuery, [promotionSchema])
  return row?.alone === true
}

const recordQuery = defineQualified<{ readonly alone: boolean }>(
  'whether the login owns the record of promotions alone',
  `
select not exists (
  select from pg_catalog.pg_shdepend s
  join pg_catalog.pg_database d on d.oid operator(pg_catalog.=) s.dbid and d.datname operator(pg_catalog.=) pg_catalog.current_database()
  join pg_catalog.pg_roles me on me.oid operator(pg_catalog.=) s.refobjid and me.rolname operator(pg_catalog.=) session_user
  where s.refclassid operator(pg_catalog.=) 'pg_catalog.pg_authid'::pg_catalog.regclass and s.deptype operator(pg_catalog.=) 'o'
    and not exists (
      select from pg_catalog.pg_namespace n
      left join pg_catalog.pg_class c on c.relnamespace operator(pg_catalog.=) n.oid
      where n.nspname operator(pg_catalog.=) $1::pg_catalog.name and (
        s.classid operator(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass and s.objid operator(pg_catalog.=) n.oid
        or s.classid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass and s.objid operator(pg_catalog.=) c.oid
      )
    )
) as alone
`,
)
