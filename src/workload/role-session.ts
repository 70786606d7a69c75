/** Makes a session of the branch read names, and have rights, as the role that sends a query. */
import { isServerError } from '../postgres/error-facts.ts'
import { defineTheirs } from '../postgres/query.ts'
import type { TheirSession } from '../postgres/their-session.ts'

/**
 * Returns whether it has the role's rights: for that, the login has to be a member. Names are read as the role reads them in any
 * case. Without a role, it is the login itself.
 */
export async function actAs(session: TheirSession, role: string | undefined): Promise<boolean> {
  await session.askTogether(ownRole)
  if (role === undefined) {
    await session.askTogether(ownPath)
    return true
  }
  const [found] = await session.ask(pathQuery, [role])
  await session.ask(setPath, [found?.path ?? '"$user", public'])
  try {
    await session.become(role)
    return true
  } catch (error) {
    if (!isServerError(error)) throw error
    return false
  }
}

const ownRole = defineTheirs('role of the login', () => 'reset role')()

const ownPath = defineTheirs('search path of the login', () => 'reset search_path')()

// Of a role in this database, of the role, of the database, of all: the first that is set holds.
// https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
const pathQuery = defineTheirs<{ readonly path: string | null }, []>(
  'search path of a role',
  () => `
select pg_catalog.substr(setting, 13) as path
from pg_catalog.pg_db_role_setting s
cross join lateral pg_catalog.unnest(s.setconfig) as setting
left join pg_catalog.pg_database d on d.oid operator(pg_catalog.=) s.setdatabase
left join pg_catalog.pg_roles r on r.oid operator(pg_catalog.=) s.setrole
where pg_catalog.starts_with(setting, 'search_path=')
  and (s.setdatabase operator(pg_catalog.=) 0::pg_catalog.oid or d.datname operator(pg_catalog.=) pg_catalog.current_database())
  and (s.setrole operator(pg_catalog.=) 0::pg_catalog.oid or r.rolname operator(pg_catalog.=) $1)
order by s.setrole operator(pg_catalog.=) 0::pg_catalog.oid, s.setdatabase operator(pg_catalog.=) 0::pg_catalog.oid
limit 1`,
)()

const setPath = defineTheirs(
  'search path as of a role',
  () => `select pg_catalog.set_config('search_path', $1, false)`,
)()
