/** A Postgres server that test files use one after the other. */
import pg from 'pg'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { startScratchServer } from '../../local/postgres/scratch-server.ts'

export type SharedServer = {
  readonly port: number
  /** Makes a database as a copy of `template`, to which nobody is connected. */
  create(name: string, template: string): Promise<void>
  drop(name: string): Promise<void>
  /** Drops what a test file has left: databases and roles. */
  clear(): Promise<void>
  stop(): Promise<void>
}

/** Nothing runs in the background that no test has asked for. */
const settings = { autovacuum: 'off' }

export async function startSharedServer(major: PostgresMajor): Promise<SharedServer> {
  const server = await startScratchServer({ major, settings })
  const admin = new pg.Client(server.url())
  await admin.connect()
  const takeTurn = turns()

  return {
    port: server.port,
    create: (name, template) => takeTurn(() => createDatabase(admin, name, template)),
    drop: (name) => takeTurn(() => dropDatabase(admin, name)),
    clear: () => takeTurn(() => clear(admin)),
    stop: async () => {
      await admin.end()
      await server.stop()
    },
  }
}

/** Runs one piece of work after the other, whether or not those before it failed. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
}

/** Files are copied faster than their pages are logged, where nothing waits for a disk; 14 knows no other way. */
async function createDatabase(admin: pg.Client, name: string, template: string): Promise<void> {
  const [copy, original] = [pg.escapeIdentifier(name), pg.escapeIdentifier(template)]
  const { rows } = await admin.query(`select current_setting('server_version_num')::int >= 150000 as may_choose`)
  await admin.query(`create database ${copy} template ${original}${rows[0].may_choose ? ' strategy file_copy' : ''}`)
}

async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database ${pg.escapeIdentifier(name)} with (force)`)
}

async function clear(admin: pg.Client): Promise<void> {
  for (const name of await names(admin, databases)) await dropDatabase(admin, name)
  for (const name of await names(admin, roles)) await admin.query(`drop role ${pg.escapeIdentifier(name)}`)
}

const databases = 'select datname as name from pg_database where oid >= 16384'
const roles = 'select rolname as name from pg_roles where oid >= 16384'

async function names(admin: pg.Client, sql: string): Promise<readonly string[]> {
  const { rows } = await admin.query<{ name: string }>(sql)
  return rows.map(({ name }) => name)
}
