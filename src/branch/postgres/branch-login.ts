/**
 * A login of the branch's own: whoever gets it owns the branch and what is in it, until the branch expires, and nothing else. It has
 * the expiry in the statement that makes it, and the stamp in its comment, which it may not change itself. Its password is made from
 * that of the given login, so that each job of the branch arrives at it and nobody else does: Postgres gives no password back.
 * https://www.postgresql.org/docs/current/sql-createrole.html
 */
import { scryptSync } from 'node:crypto'
import pg from 'pg'
import { administer } from '../../postgres/administer.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { loginName } from '../../postgres/branch-login-name.ts'
import { errorFacts } from '../../postgres/error-facts.ts'
import { defineQualified } from '../../postgres/query.ts'
import { scramVerifier } from '../../postgres/scram-verifier.ts'
import { isStamp } from './stamp.ts'

const { escapeIdentifier: name, escapeLiteral: text } = pg

/** scrypt, so that who has a branch's password cannot try out what the given login's may be. https://www.rfc-editor.org/rfc/rfc7914 */
export function branchPassword(given: string, login: string): string {
  return scryptSync(given, `database-branch: password of ${login}`, 32).toString('base64url')
}

export type NewLogin = {
  readonly database: string
  readonly oid: number
  readonly password: string
  readonly expiresAt: Date
  readonly stamp: string
  /** Roles that own what is in the database. */
  readonly owners: readonly string[]
  /** Whether who makes it needs to be its member, to drop the database again. */
  readonly isOurs: boolean
}

/** Makes it the owner of the database. Throws what the server says; then there is none. */
export async function makeLogin(client: pg.ClientBase, login: NewLogin, milliseconds: number): Promise<void> {
  const role = name(loginName(login.oid))
  const inRole = login.owners.length === 0 ? '' : ` in role ${login.owners.map(name).join(', ')}`
  await administer(
    client,
    `create role ${role} login password ${text(scramVerifier(login.password))} valid until ${text(login.expiresAt.toISOString())}${inRole}`,
    milliseconds,
  )
  try {
    await administer(client, `comment on role ${role} is ${text(login.stamp)}`, milliseconds)
    if (login.isOurs) await administer(client, `grant ${role} to current_user`, milliseconds)
    await administer(client, `alter database ${name(login.database)} owner to ${role}`, milliseconds)
  } catch (error) {
    await dropLogin(client, login.oid, milliseconds)
    throw error
  }
}

export type MovedLogin = Pick<NewLogin, 'oid' | 'password' | 'expiresAt' | 'stamp'>

/** The password, too: the given login may have got another one since. */
export async function extendLogin(client: pg.ClientBase, login: MovedLogin, milliseconds: number): Promise<void> {
  const role = name(loginName(login.oid))
  await administer(
    client,
    `alter role ${role} password ${text(scramVerifier(login.password))} valid until ${text(login.expiresAt.toISOString())}`,
    milliseconds,
  )
  await administer(client, `comment on role ${role} is ${text(login.stamp)}`, milliseconds)
}

/** The branch stays, and belongs to the given login. */
export async function takeLogin(
  client: pg.ClientBase,
  { name: database, oid }: { readonly name: string; readonly oid: number },
  milliseconds: number,
): Promise<void> {
  await administer(client, `alter database ${name(database)} owner to current_user`, milliseconds)
  await dropLogin(client, oid, milliseconds)
}

/** When its database is gone. What it was given elsewhere, or has made, goes with it; a missing one is a success. */
export async function dropLogin(client: pg.ClientBase, oid: number | string, milliseconds: number): Promise<void> {
  const [found] = await anywhere(client).ask(loginQuery, [loginName(oid)])
  if (found === undefined || !isOurs(found)) return
  const role = name(loginName(oid))
  try {
    // Its maker may have died before it was its member.
    await administer(client, `grant ${role} to current_user`, milliseconds)
    await administer(client, `drop owned by ${role}`, milliseconds)
    await administer(client, `drop role ${role}`, milliseconds)
  } catch (error) {
    // Another run was faster.
    if (errorFacts(error).code !== '42704') throw error
  }
}

/** Numbers of databases that are gone and have left their login. */
export async function orphanedLogins(client: pg.ClientBase): Promise<readonly string[]> {
  const rows = await anywhere(client).ask(orphansQuery)
  return rows.filter(isOurs).map(({ oid }) => oid)
}

/** By its stamp, or by what is set when it is made: whoever made it may have died before the stamp. */
function isOurs({ comment, is_new }: LoginFacts): boolean {
  return comment === null ? is_new : isStamp(comment)
}

type LoginFacts = {
  readonly comment: string | null
  readonly is_new: boolean
}

const loginQuery = defineQualified<LoginFacts>(
  'login of a branch',
  `
select pg_catalog.shobj_description(r.oid, 'pg_authid') as comment, r.rolcanlogin and r.rolvaliduntil is not null as is_new
from pg_catalog.pg_roles r
where r.rolname operator(pg_catalog.=) $1::pg_catalog.text
`,
)

const orphansQuery = defineQualified<LoginFacts & { readonly oid: string }>(
  'logins of branches that are gone',
  `
select pg_catalog.substr(r.rolname::pg_catalog.text, 17) as oid, pg_catalog.shobj_description(r.oid, 'pg_authid') as comment,
  r.rolcanlogin and r.rolvaliduntil is not null as is_new
from pg_catalog.pg_roles r
where r.rolname operator(pg_catalog.~) '^database-branch-[0-9]+$' and not exists (
  select from pg_catalog.pg_database d
  where d.oid::pg_catalog.text operator(pg_catalog.=) pg_catalog.substr(r.rolname::pg_catalog.text, 17)
)
`,
)
