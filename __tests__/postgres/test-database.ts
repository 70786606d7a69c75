/**
 * Databases for tests, on servers that are up already: each worker of jest has one server of each major, which its test files
 * use one after the other. A file has the server to itself and need not clean up: what is made in a test (or in `beforeEach`)
 * is dropped after it, what is made in `beforeAll` after the file.
 *
 *     const url = await freshDatabase()                       // empty, on Postgres 17
 *     const copy = await freshDatabase({ template: url })     // nobody may be connected to the template
 *     const other = await freshDatabase({ major: 18 })
 *
 * A test that needs settings of its own, restarts its server or looks at the whole cluster starts one: `startScratchServer`.
 */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach } from '@jest/globals'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import type { DeskAnswer, DeskRequest } from '../whole-run/server-desk.ts'

/** A server as a test file sees it: with a database `main` and those that the file makes. */
export type TestServer = {
  /** The TCP port on 127.0.0.1. */
  readonly port: number
  /** A connection URL that needs no password; by default for the superuser `postgres` and the database `main`. */
  url(database?: string, user?: string): string
  /** Makes a database, as a copy of `template` when given, and returns its URL. */
  createDatabase(name: string, options?: { readonly template?: string | undefined }): Promise<string>
}

export type FreshDatabase = {
  readonly major?: PostgresMajor | undefined
  /** The URL of a database of the same major to copy. */
  readonly template?: string | undefined
}

/** Makes a database and returns its URL. */
export async function freshDatabase({ major = 17, template }: FreshDatabase = {}): Promise<string> {
  const server = await testServer(major)
  databases += 1
  return server.createDatabase(`fresh_${databases}`, { template: template && nameOf(template) })
}

/** The server of the major. Asking again gives the same one. */
export async function testServer(major: PostgresMajor): Promise<TestServer> {
  const server = servers.get(major) ?? openServer(major)
  servers.set(major, server)
  return server
}

// A test file has this module, as every other, to itself.
const file = randomUUID()
const servers = new Map<PostgresMajor, Promise<TestServer>>()
const emptyDatabase = 'template1'
const madeInTest: Pick<DeskRequest, 'major' | 'database'>[] = []
let inTest = false
let databases = 0

// At the next test's beginning: by now its own hooks have closed the connections.
beforeEach(async () => {
  for (const made of madeInTest.splice(0)) await ask(made)
  inTest = true
})
afterEach(() => {
  inTest = false
})

async function openServer(major: PostgresMajor): Promise<TestServer> {
  const main = 'main'
  const port = await ask({ major, database: main, template: emptyDatabase })
  const url = (database = main, user = 'postgres') =>
    `postgresql://${encodeURIComponent(user)}@127.0.0.1:${port}/${encodeURIComponent(database)}`
  return {
    port,
    url,
    createDatabase: async (name, { template } = {}) => {
      await makeDatabase(major, { name, template })
      return url(name)
    },
  }
}

type NewDatabase = { readonly name: string; readonly template?: string | undefined }

/** Returns the port of the server. */
async function makeDatabase(major: PostgresMajor, { name, template = emptyDatabase }: NewDatabase): Promise<number> {
  if (inTest) madeInTest.push({ major, database: name })
  return ask({ major, database: name, template })
}

async function ask(question: Pick<DeskRequest, 'major' | 'database' | 'template'>): Promise<number> {
  const request: DeskRequest = { worker: process.env['JEST_WORKER_ID'] ?? '', file, ...question }
  const body = JSON.stringify(request)
  const response = await fetch(String(process.env['TEST_SERVER_DESK']), { method: 'POST', body })
  const answer = (await response.json()) as DeskAnswer
  if ('failure' in answer) throw new Error(`${answer.failure} (database ${question.database})`)
  return answer.port
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}
