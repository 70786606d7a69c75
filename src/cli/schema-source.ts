/** Where a schema comes from on the command line: a database URL, or a file that `database-branch snapshot` wrote. */
import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { UserError } from '../ground/errors.ts'
import { errorFacts, isServerError } from '../postgres/error-facts.ts'
import { openSession } from '../postgres/open-session.ts'
import { compareDatabases } from '../schema/compare-databases.ts'
import { type DiffOptions, diffSnapshots } from '../schema/diff.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { Snapshot } from '../schema/snapshot.ts'
import { parseSnapshot } from '../schema/snapshot-file.ts'

export async function loadSnapshot(source: string): Promise<Snapshot> {
  return isUrl(source) ? snapshotOf(source) : parseSnapshot(await readText(source), source)
}

/** Compares two sources; of two databases only what differs is read. */
export async function compareSources(from: string, to: string, options: DiffOptions): Promise<SchemaDiff> {
  if (!isUrl(from) || !isUrl(to)) {
    const [before, after] = await Promise.all([loadSnapshot(from), loadSnapshot(to)])
    return diffSnapshots(before, after, options)
  }
  return withDatabase(from, (before) =>
    withDatabase(to, (after) => compareDatabases({ from: before, to: after }, options)),
  )
}

export async function snapshotOf(url: string): Promise<Snapshot> {
  return withDatabase(url, readSnapshot)
}

function isUrl(source: string): boolean {
  return /^postgres(ql)?:\/\//.test(source)
}

async function withDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const place = placeOf(url)
  const client = await openSession(
    { connectionString: url, application_name: 'database-branch' },
    { session: 'ours', onBreak: () => undefined },
  ).catch((cause: unknown) => {
    throw new UserError(`Could not connect to ${place}: ${reason(cause)}`, { cause })
  })
  try {
    return await work(client)
  } catch (cause) {
    if (isServerError(cause)) {
      throw new UserError(`Could not read the schema of ${place}: ${errorFacts(cause).message}`, { cause })
    }
    throw cause
  } finally {
    await client.end()
  }
}

/** The URL as it may be shown: host and database, never who or with which password. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch (cause) {
    throw new UserError('That is not a database URL: it should read postgresql://user:password@host:5432/database.', {
      cause,
    })
  }
}

function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join('; ')
  return cause instanceof Error ? cause.message : String(cause)
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UserError(
      `Could not read ${path}: give a postgresql:// URL or a file that \`database-branch snapshot\` wrote.`,
      { cause },
    )
  }
}
