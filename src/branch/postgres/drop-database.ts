/** Databases that go: only one with our stamp, that is no template and not the database that everything comes from. */
import pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import { UpstreamError } from '../../ground/errors.ts'
import { administer } from '../../postgres/administer.ts'
import { errorFacts } from '../../postgres/error-facts.ts'
import { redactServerError } from '../../postgres/redact.ts'
import { dropLogin, orphanedLogins } from './branch-login.ts'
import { type Database, listDatabases } from './databases.ts'
import { isLocked, tryLock } from './locks.ts'
import { unfinishedNames } from './stamp.ts'

export type Dropping = {
  readonly client: pg.ClientBase
  /** Never dropped, whatever is written on it. */
  readonly defaultName: string
  readonly milliseconds: number
}

/** A missing one is a success; so is another one that has its name by now. */
export async function dropDatabase(
  dropping: Dropping,
  wanted: { readonly name: string; readonly uid: string },
): Promise<void> {
  const found = (await listDatabases(dropping.client)).find(
    ({ name, oid }) => name === wanted.name && String(oid) === wanted.uid,
  )
  if (found === undefined) return
  if (!mayGo(found, dropping)) {
    throw new UpstreamError({
      service: 'Postgres',
      operation: 'delete branch',
      resource: `database ${wanted.name}`,
      message: 'it is no branch of ours by its own comment',
    })
  }
  await drop(dropping, found)
}

/** Those whose time is over, and what runs that died have not finished. At most so many, since a run waits for it. */
export async function dropExpired(dropping: Dropping, clock: Clock, most = 20): Promise<readonly string[]> {
  const { client } = dropping
  // Another run is at it.
  if (!(await tryLock(client, 'expired branches'))) return []
  const now = clock.now().getTime()
  const dropped: string[] = []
  for (const database of await listDatabases(client)) {
    if (dropped.length === most) break
    const isOver =
      database.stamp !== undefined && database.stamp.expiresAt.getTime() <= now && mayGo(database, dropping)
    // Whoever makes one holds its lock as long as it lives.
    const isLeft = unfinishedNames.test(database.name) && !database.isOpen && !(await isLocked(client, database.name))
    if (!isOver && !isLeft) continue
    // A database is dropped by name, which another run may have given to its own meanwhile.
    if (!(await isStillThere(client, database))) continue
    await drop(dropping, database)
    dropped.push(database.name)
  }
  // Of a run that died between a database and its login.
  for (const oid of await orphanedLogins(client)) await dropLoginOf(dropping, { oid, name: 'a branch that is gone' })
  return dropped
}

async function isStillThere(client: pg.ClientBase, { oid, name, stamp }: Database): Promise<boolean> {
  const now = (await listDatabases(client)).find((database) => database.oid === oid && database.name === name)
  return now !== undefined && now.stamp?.expiresAt.getTime() === stamp?.expiresAt.getTime()
}

function mayGo({ name, isTemplate, stamp }: Database, { defaultName }: Dropping): boolean {
  return stamp !== undefined && !isTemplate && name !== defaultName && stamp.parent !== name
}

async function drop(dropping: Dropping, { name, oid, hasLogin }: Database): Promise<void> {
  const { client, milliseconds } = dropping
  try {
    await administer(client, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`, milliseconds)
  } catch (error) {
    throw refused(error, `database ${name}`)
  }
  if (hasLogin) await dropLoginOf(dropping, { oid, name })
}

async function dropLoginOf(
  { client, milliseconds }: Dropping,
  { oid, name }: { readonly oid: number | string; readonly name: string },
): Promise<void> {
  try {
    await dropLogin(client, oid, milliseconds)
  } catch (error) {
    throw refused(error, `login of ${name}`)
  }
}

function refused(error: unknown, resource: string): Error {
  const { code } = errorFacts(error)
  if (code === undefined) return error as Error
  return new UpstreamError(
    {
      service: 'Postgres',
      operation: 'delete branch',
      resource,
      code,
      message: redactServerError(error).message,
      remedy:
        code === '42501'
          ? 'Somebody else’s session is on it, or it belongs to another role: the login needs to be a member of both, or pg_signal_backend.'
          : undefined,
    },
    { cause: error },
  )
}
