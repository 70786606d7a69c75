/** The statements that make Postgres agree with a role's record. */
import pg from 'pg'
import type { RoleRecord } from './records.ts'

export function roleSql(role: RoleRecord, verb: 'create' | 'alter'): readonly string[] {
  const name = pg.escapeIdentifier(role.postgresRole)
  const { createdb, createrole, bypassrls } = role.attributes
  const words = [
    role.authMethod === 'NO_LOGIN' ? 'nologin' : 'login',
    createdb ? 'createdb' : 'nocreatedb',
    createrole ? 'createrole' : 'nocreaterole',
    bypassrls ? 'bypassrls' : 'nobypassrls',
  ]
  const membership = role.superuser ? [`grant databricks_superuser to ${name}`] : []
  const withdrawal = verb === 'alter' && !role.superuser ? [`revoke databricks_superuser from ${name}`] : []
  return [`${verb} role ${name} ${words.join(' ')}`, ...membership, ...withdrawal]
}
