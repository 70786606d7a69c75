/**
 * A whole Postgres server for one test or trial: fresh, reachable by URL, and gone without a trace when stopped.
 *
 * `create extension` works for all of contrib (citext, hstore, ltree, pg_stat_statements, pg_trgm, pgcrypto, postgres_fdw,
 * unaccent, uuid-ossp …) in each major, and for PL/Tcl. PL/Perl and PL/Python want shared libraries of older systems
 * (libperl 5.26, libpython 3.6). Nothing beyond contrib is there: no pgvector, no PostGIS.
 */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import type { PostgresMajor } from './binaries.ts'
import { createCluster, removeCluster } from './cluster.ts'
import { type Server, startServer } from './server.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

export type ScratchServer = AsyncDisposable & {
  readonly server: Server
  /** The TCP port on 127.0.0.1. */
  readonly port: number
  /** A connection URL over TCP that needs no password; by default for the superuser `postgres` and the database `postgres`. */
  url(database?: string, user?: string): string
  /** Makes a database, as a copy of `template` when given, and returns its URL. */
  createDatabase(name: string, options?: { readonly template?: string | undefined }): Promise<string>
  /** Ends the server and removes all it had. Stopping twice is fine. */
  stop(): Promise<void>
}

export type ScratchServerOptions = {
  readonly major: PostgresMajor
  readonly settings?: Readonly<Record<string, string | number>> | undefined
}

const host = '127.0.0.1'
const superuser = 'postgres'

export async function startScratchServer({ major, settings }: ScratchServerOptions): Promise<ScratchServer> {
  const dataDir = await makeTemporaryFolder('scratch-pg-')
  const server = await startIn(dataDir, { major, settings }).catch(async (error: unknown) => {
    await removeCluster(dataDir)
    throw error
  })
  const url = (database = 'postgres', user = superuser) =>
    `postgresql://${encodeURIComponent(user)}@${host}:${server.port}/${encodeURIComponent(database)}`
  const stop = async () => {
    await server.stop('immediate')
    await removeCluster(dataDir)
  }
  return {
    server,
    port: server.port,
    url,
    createDatabase: async (name, { template = 'template1' } = {}) => {
      const client = new pg.Client(server.clientConfig('postgres'))
      await client.connect()
      try {
        await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`)
      } finally {
        await client.end()
      }
      return url(name)
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

const attempts = 3

async function startIn(dataDir: string, { major, settings }: ScratchServerOptions): Promise<Server> {
  await createCluster({ dataDir, major, superuser })
  await writeFile(join(dataDir, 'pg_hba.conf'), accessRules)
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    try {
      return await startServer({ dataDir, settings: { ...settings, listen_addresses: host, port } })
    } catch (error) {
      // A free port is only known by having had it: somebody else can take it before the server does.
      const taken = error instanceof Error && error.message.includes('could not create any TCP/IP sockets')
      if (!taken || attempt === attempts) throw error
    }
  }
}

const accessRules = `
local all all trust
host all all ${host}/32 trust
host replication all ${host}/32 trust
`

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, host)
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  listener.close()
  await once(listener, 'close')
  return port
}
