/**
 * A Postgres server that test files use one after the other. What a file leaves there, databases and roles, is dropped when
 * the next one asks for its first database.
 */
import pg from 'pg'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { startScratchServer } from '../../local/postgres/scratch-server.ts'

export type WantedDatabase = {
  /** Tells the test files apart. */
  readonly file: string
  readonly name: string
  /** The database to copy. Nobody is connected to it. */
  readonly template: string
}

export type SharedServer = {
  readonly port: number
  makeDatabase(wanted: WantedDatabase): Promise<void>
  stop(): Promise<void>
}

/** Nothing runs in the background that no test has asked for. */
const settings = { autovacuum: 'off' }

export async function startSharedServer(major: PostgresMajor): Promise<SharedServer> {
  const server = await startScratchServer({ major, settings })
  const admin = new pg.Client(server.url())
  await admin.connect()
  let currentFile: string | undefined
  let last: Promise<void> = Promise.resolve()

  const makeDatabase = async ({ file, name, template }: WantedDatabase) => {
    if (currentFile !== undefined && file !== currentFile) await dropAll(admin)
    currentFile = file
    await admin.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`)
  }

  return {
    port: server.port,
    makeDatabase: (wanted) => {
      const made = last.then(() => makeDatabase(wanted))
      last = made.catch(() => undefined)
      return made
    },
    stop: async () => {
      await admin.end()
      await server.stop()
    },
  }
}

async function dropAll(admin: pg.Client): Promise<void> {
  for (const name of await namesIn(admin, databases)) {
    await admin.query(`drop database ${pg.escapeIdentifier(name)} with (force)`)
  }
  for (const name of await namesIn(admin, roles)) await admin.query(`drop role ${pg.escapeIdentifier(name)}`)
}

const databases = `select datname as name from pg_database where oid >= 16384`
const roles = `select rolname as name from pg_roles where oid >= 16384`

async function namesIn(admin: pg.Client, sql: string): Promise<readonly string[]> {
  const { rows } = await admin.query<{ name: string }>(sql)
  return rows.map(({ name }) => name)
}
