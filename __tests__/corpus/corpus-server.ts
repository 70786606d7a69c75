/**
 * A scratch server that holds what the cases need beside their schemas (roles, tablespaces), and lets a test read each side
 * of a case: through a client inside the transaction that made the side and is rolled back afterwards, which is fast, or
 * from databases of their own, which other programs can connect to.
 */
import pg from 'pg'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { startScratchServer } from '../../local/postgres/scratch-server.ts'
import { budget } from '../../src/ground/budget.ts'
import { Look } from '../../src/postgres/look.ts'
import { pinSql } from '../../src/postgres/pinned-settings.ts'
import { readLayout } from '../../src/schema/catalog-layout.ts'
import { readFacts, readSnapshot } from '../../src/schema/read-snapshot.ts'
import type { Snapshot } from '../../src/schema/snapshot.ts'
import { type CorpusCase, statementsOf, withoutHeader } from './corpus-case.ts'
import { planOnce } from './planned-once.ts'

export type CorpusServer = AsyncDisposable & {
  readonly major: PostgresMajor
  readSides<T>(corpusCase: CorpusCase, read: Read<T>): Promise<Sides<T>>
  /** The snapshots of both sides. A schema that many cases have on the same side is read once. */
  snapshots(corpusCase: CorpusCase): Promise<Sides<Snapshot>>
  /** The snapshots of a second side as it is written, and with its statements in another order. */
  snapshotsOfOrders(sql: string): Promise<{ readonly written: Snapshot; readonly reordered: Snapshot }>
  /** Makes a database with the schema of a script and gives `read` its URL; it is gone afterwards. */
  withDatabase<T>(sql: string, read: (url: string) => Promise<T>): Promise<T>
  /** The same with both sides of a case. */
  withDatabases<T>(corpusCase: CorpusCase, read: (urls: Sides<string>) => Promise<T>): Promise<T>
}

export type Sides<T> = { readonly before: T; readonly after: T }
export type Read<T> = (client: pg.Client) => Promise<T>

export async function startCorpusServer(major: PostgresMajor, cases: readonly CorpusCase[]): Promise<CorpusServer> {
  const server = await startScratchServer({ major, settings })
  const admin = await connected(server.url())
  for (const role of new Set(cases.flatMap(({ roles }) => roles))) await admin.query(`create role ${role}`)
  for (const tablespace of new Set(cases.flatMap(({ tablespaces }) => tablespaces))) {
    await admin.query(`create tablespace ${tablespace} location ''`)
  }
  const lanes = {
    before: await connected(await server.createDatabase('before_lane', { template: 'template0' })),
    after: await connected(await server.createDatabase('after_lane', { template: 'template0' })),
  }
  planOnce(lanes.before)
  planOnce(lanes.after)
  let databases = 0

  async function withCopy<T>(template: string, sql: string, read: (url: string) => Promise<T>): Promise<T> {
    const name = `corpus_${++databases}`
    await admin.query(`create database ${name} template ${template} strategy file_copy`)
    try {
      await withClient(server.url(name), (client) => client.query(sql))
      return await read(server.url(name))
    } finally {
      await dropDatabase(admin, name)
    }
  }

  const withDatabases: CorpusServer['withDatabases'] = ({ before, after }, read) =>
    withCopy('template0', before, (beforeUrl) => {
      const template = after.how === 'alone' ? 'template0' : new URL(beforeUrl).pathname.slice(1)
      return withCopy(template, after.sql, (afterUrl) => read({ before: beforeUrl, after: afterUrl }))
    })

  const readSides: CorpusServer['readSides'] = async (corpusCase, read) => {
    if (corpusCase.after.how === 'on-a-branch') {
      return withDatabases(corpusCase, async ({ before, after }) => ({
        before: await withClient(before, read),
        after: await withClient(after, read),
      }))
    }
    return together({
      before: inTransaction(lanes.before, (client) => client.query(corpusCase.before), read),
      after: inTransaction(lanes.after, (client) => client.query(corpusCase.after.sql), read),
    })
  }

  const known = { before: new Map<string, Promise<Snapshot>>(), after: new Map<string, Promise<Snapshot>>() }
  const snapshotIn = (lane: keyof Sides<Snapshot>, sql: string): Promise<Snapshot> => {
    const schema = withoutHeader(sql)
    const snapshot =
      known[lane].get(schema) ?? inTransaction(lanes[lane], (client) => client.query(sql), readUncommitted)
    known[lane].set(schema, snapshot)
    return snapshot
  }

  return {
    major,
    withDatabase: (sql, read) => withCopy('template0', sql, read),
    withDatabases,
    readSides,
    snapshots: async (corpusCase) => {
      const { before, after } = corpusCase
      if (after.how === 'on-a-branch') return readSides(corpusCase, (client) => readSnapshot(client))
      return together({ before: snapshotIn('before', before), after: snapshotIn('after', after.sql) })
    },
    snapshotsOfOrders: async (sql) => {
      const { before: reordered, after: written } = await together({
        before: inTransaction(lanes.before, (client) => runReordered(client, sql), readUncommitted),
        after: snapshotIn('after', sql),
      })
      return { written, reordered }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([admin, lanes.before, lanes.after].map((client) => client.end()))
      await server.stop()
    },
  }
}

/** Connects, and closes the connection afterwards. */
export async function withClient<T>(url: string, use: Read<T>): Promise<T> {
  const client = await connected(url)
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** Nothing here must survive a crash; a file copy of the template is the fastest way to a database then. */
const settings = { fsync: 'off', allow_in_place_tablespaces: 'on', max_connections: 20 }

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('set client_min_messages = error')
  return client
}

/** As readSnapshot reads, in the transaction that has made what is read: nothing of it is ever committed. */
async function readUncommitted(client: pg.Client): Promise<Snapshot> {
  await client.query(pinSql('local', budget.time))
  const look = new Look(client)
  return readFacts(look, await readLayout(look))
}

async function inTransaction<T>(client: pg.Client, make: Read<unknown>, read: Read<T>): Promise<T> {
  await client.query('begin isolation level repeatable read')
  try {
    await make(client)
    return await read(client)
  } finally {
    await client.query('rollback')
  }
}

/** Waits for both even when one fails: the next case needs both lanes free. */
async function together<T>({ before, after }: Sides<Promise<T>>): Promise<Sides<T>> {
  await Promise.allSettled([before, after])
  return { before: await before, after: await after }
}

/** Last statement first; what fails for want of another waits for the next round. Dependencies alone decide the order. */
async function runReordered(client: pg.Client, sql: string): Promise<void> {
  let waiting = [...statementsOf(sql)].reverse()
  while (waiting.length > 0) {
    const failed: string[] = []
    for (const statement of waiting) {
      await client.query('savepoint here')
      try {
        await client.query(statement)
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) throw error
        await client.query('rollback to here')
        failed.push(statement)
      }
    }
    if (failed.length === waiting.length) throw new Error(`No order of these statements works: ${failed.join('\n')}`)
    waiting = failed
  }
}

const databaseInUse = '55006'

async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  try {
    await admin.query(`drop database ${name} with (force)`)
  } catch (error) {
    // A database with a subscription refuses to go; it goes with the server.
    if (!(error instanceof pg.DatabaseError && error.code === databaseInUse)) throw error
  }
}
