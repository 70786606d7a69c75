/** A finished copy gets its login, where the one that was given can make it; else it keeps that one. */
import pg from 'pg'
import { UserError } from '../../ground/errors.ts'
import { administer } from '../../postgres/administer.ts'
import { loginName } from '../../postgres/branch-login-name.ts'
import { errorFacts } from '../../postgres/error-facts.ts'
import { redactServerError } from '../../postgres/redact.ts'
import { branchPassword, makeLogin } from './branch-login.ts'
import type { Creating } from './creating.ts'
import { listDatabases } from './databases.ts'
import { type Obstacle, obstacles, readLoginSetup, superuserInside } from './login-setup.ts'
import { withoutOwnRecord } from './own-record.ts'

export type Giving = {
  /** As it is called until it is finished. */
  readonly database: string
  readonly branch: string
  readonly stamp: string
  readonly expiresAt: Date
  readonly left: () => number
}

/** UserError when there is to be one, and cannot be. */
export async function giveLogin(creating: Creating, giving: Giving): Promise<void> {
  const { inputs, log } = creating
  if (inputs.branchLogin === 'given') return
  const found = await tryToGive(creating, giving)
  if (found === undefined) return
  if (inputs.branchLogin === 'own') throw new UserError(noOwnLogin(giving.branch, found))
  log.debug(`${giving.branch}: no login of its own, because ${found.why}.`)
}

export function noOwnLogin(branch: string, { why, remedy }: Obstacle): string {
  return `${branch} cannot have a login of its own, as \`branch-login: own\` wants it, because ${why}. ${remedy}`
}

/** What stands in the way. */
async function tryToGive(creating: Creating, giving: Giving): Promise<Obstacle | undefined> {
  const { client, password } = creating
  const { database, stamp, expiresAt, left } = giving
  const read = await readLoginSetup(client, database)
  const setup = read && (await withoutOwnRecord(read, (work) => inside(creating, giving, work)))
  const copy = (await listDatabases(client)).find(({ name }) => name === database)
  if (setup === undefined || copy === undefined)
    return { why: 'it was dropped meanwhile', remedy: 'Run the job again.' }
  const [obstacle] = obstacles(setup, password !== '')
  // Only a superuser can do anything with what belongs to one, so only for one it makes a difference.
  const inTheWay = obstacle ?? (setup.is_superuser ? await inside(creating, giving, superuserInside) : undefined)
  if (inTheWay !== undefined) return inTheWay
  try {
    const { oid } = copy
    const owners = setup.owners.map(({ name }) => name)
    const own = branchPassword(password, loginName(oid))
    await makeLogin(
      client,
      { database, oid, password: own, expiresAt, stamp, owners, isOurs: !setup.is_superuser },
      left(),
    )
    return undefined
  } catch (error) {
    const { code } = errorFacts(error)
    if (code === undefined) throw error
    return { why: `the server says: ${redactServerError(error).message} (${code})`, remedy: '' }
  }
}

/** The copy is open for that long, under a name that nobody knows. */
async function inside<T>(
  { client, open }: Creating,
  { database, left }: Giving,
  work: (session: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const openTo = (whom: boolean) =>
    administer(client, `alter database ${pg.escapeIdentifier(database)} allow_connections ${whom}`, left())
  await openTo(true)
  try {
    const session = await open(database)
    try {
      return await work(session)
    } finally {
      await session.end()
    }
  } finally {
    await openTo(false)
  }
}
