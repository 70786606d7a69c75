/**
 * A scratch server that holds what the cases need beside their databases (roles, tablespaces), and makes a database from a
 * script, reads something from it, and drops it.
 */
import pg from 'pg'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { startScratchServer } from '../../local/postgres/scratch-server.ts'
import { type CorpusCase, statementsOf } from './corpus-case.ts'

export type CorpusServer = AsyncDisposable & {
  readonly major: PostgresMajor
  /** Makes both sides of a case and gives `read` their URLs; the databases are gone afterwards. */
  withSides<T>(corpusCase: CorpusCase, read: (sides: Sides) => Promise<T>): Promise<T>
  /** Makes a database from a script and gives `read` its URL. */
  withScript<T>(sql: string, read: (url: string) => Promise<T>): Promise<T>
  /** Makes a database from the statements of a script in another order than written, and gives `read` its URL. */
  withReordered<T>(sql: string, read: (url: string) => Promise<T>): Promise<T>
}

export type Sides = { readonly before: string; readonly after: string }

export async function startCorpusServer(major: PostgresMajor, cases: readonly CorpusCase[]): Promise<CorpusServer> {
  const server = await startScratchServer({ major, settings })
  const admin = new pg.Client(server.url())
  await admin.connect()
  await admin.query('set client_min_messages = error')
  for (const role of new Set(cases.flatMap(({ roles }) => roles))) await admin.query(`create role ${role}`)
  for (const tablespace of new Set(cases.flatMap(({ tablespaces }) => tablespaces))) {
    await admin.query(`create tablespace ${tablespace} location ''`)
  }
  let databases = 0

  async function withDatabase<T>(template: string, make: Make, read: (url: string) => Promise<T>): Promise<T> {
    const name = `corpus_${++databases}`
    await admin.query(`create database ${name} template ${template} strategy file_copy`)
    try {
      const client = new pg.Client(server.url(name))
      await client.connect()
      await make(client).finally(() => client.end())
      return await read(server.url(name))
    } finally {
      await dropDatabase(admin, name)
    }
  }

  return {
    major,
    withSides: ({ before, after }, read) =>
      withDatabase('template0', run(before), (beforeUrl) => {
        const template = after.how === 'alone' ? 'template0' : new URL(beforeUrl).pathname.slice(1)
        return withDatabase(template, run(after.sql), (afterUrl) => read({ before: beforeUrl, after: afterUrl }))
      }),
    withScript: (sql, read) => withDatabase('template0', run(sql), read),
    withReordered: (sql, read) => withDatabase('template0', runReordered(sql), read),
    [Symbol.asyncDispose]: async () => {
      await admin.end()
      await server.stop()
    },
  }
}

type Make = (client: pg.Client) => Promise<void>

/** Nothing here must survive a crash; a file copy of the template is the fastest way to a database then. */
const settings = { fsync: 'off', autovacuum: 'off', allow_in_place_tablespaces: 'on', max_connections: 40 }

function run(sql: string): Make {
  return async (client) => {
    await client.query(`set client_min_messages = error;\n${sql}`)
  }
}

/** Last statement first; what fails for want of another waits for the next round. Dependencies alone decide the order. */
function runReordered(sql: string): Make {
  return async (client) => {
    await client.query('set client_min_messages = error')
    let waiting = [...statementsOf(sql)].reverse()
    while (waiting.length > 0) {
      const failed: string[] = []
      for (const statement of waiting) {
        const done = await client.query(statement).then(
          () => true,
          () => false,
        )
        if (!done) failed.push(statement)
      }
      if (failed.length === waiting.length) throw new Error(`No order of these statements works: ${failed.join('\n')}`)
      waiting = failed
    }
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
