/** Databases that go: only one with our stamp, that is no template and not the database that everything comes from. */
import pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import { UpstreamError } from '../../ground/errors.ts'
import { administer } from '../../postgres/administer.ts'
import { errorFacts } from '../../postgres/error-facts.ts'
import { redactServerError } from '../../postgres/redact.ts'
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
  return dropped
}

async function isStillThere(client: pg.ClientBase, { oid, name, stamp }: Database): Promise<boolean> {
  const now = (await listDatabases(client)).find((database) => database.oid === oid && database.name === name)
  return now !== undefined && now.stamp?.expiresAt.getTime() === stamp?.expiresAt.getTime()
}

function mayGo({ name, isTemplate, stamp }: Database, { defaultName }: Dropping): boolean {
  return stamp !== undefined && !isTemplate && name !== defaultName && stamp.parent !== name
}

async function drop({ client, milliseconds }: Dropping, { name }: Database): Promise<void> {
  try {
    await administer(client, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`, milliseconds)
  } catch (error) {
    const { code } = errorFacts(error)
    if (code === undefined) throw error
    throw new UpstreamError(
      {
        service: 'Postgres',
        operation: 'delete branch',
        resource: `database ${name}`,
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
}
