/**
 * Statements on databases and roles, which take no transaction and no parameters: alone, in a session of ours, which is read only
 * but for them. Whoever builds one quotes every name in it (pg.escapeIdentifier, pg.escapeLiteral).
 */
import type pg from 'pg'

/** `milliseconds` is how long the server may take. Throws what the server says. */
export async function administer(client: pg.ClientBase, statement: string, milliseconds: number): Promise<void> {
  await client.query(
    `set default_transaction_read_only = off; set lock_timeout = 0; set statement_timeout = ${Math.max(1, Math.trunc(milliseconds))}`,
  )
  await client.query(`/* database-branch: administration */ ${statement}`)
}
