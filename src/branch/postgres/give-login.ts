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
  const setup = await readLoginSetup(client, database)
  const copy = (await listDatabases(client)).find(({ name }) => name === database)
  if (setup === undefined || copy === undefined)
    return { why: 'it was dropped meanwhile', remedy: 'Run the job again.' }
  const [obstacle] = obstacles(setup, password !== '')
  const inTheWay = obstacle ?? (setup.is_superuser ? await lookInside(creating, giving) : undefined)
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

/** Only a superuser can do anything with what belongs to one, so only for one it makes a difference. */
async function lookInside({ client, open }: Creating, { database, left }: Giving): Promise<Obstacle | undefined> {
  const openTo = (whom: boolean) =>
    administer(client, `alter database ${pg.escapeIdentifier(database)} allow_connections ${whom}`, left())
  await openTo(true)
  try {
    const inside = await open(database)
    try {
      return await superuserInside(inside)
    } finally {
      await inside.end()
    }
  } finally {
    await openTo(false)
  }
}
