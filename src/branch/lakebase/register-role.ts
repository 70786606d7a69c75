/** A role that signs in with a token has to be made by Databricks' own function; plain `create role` makes none. https://docs.databricks.com/aws/en/oltp/projects/postgres-roles */
import pg from 'pg'
import type { RefusedLogin } from '../../postgres/connect.ts'

/** What its owner has to run on the parent branch. `group`: the role is that of a group, which members log in as. */
export function registerRole({ user, database }: RefusedLogin, group: string | undefined): string {
  const type = user === group ? 'group' : isPrincipal(user) ? 'service_principal' : 'user'
  const [literal, role] = [pg.escapeLiteral(user), pg.escapeIdentifier(user)]
  return (
    'A branch has the roles that its parent had at the fork. Register this identity there, as the owner of the database: ' +
    `\`create extension if not exists databricks_auth; select databricks_create_role(${literal}, '${type}'); grant create on database ${pg.escapeIdentifier(database)} to ${role};\``
  )
}

/** An application id. */
function isPrincipal(user: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(user)
}
