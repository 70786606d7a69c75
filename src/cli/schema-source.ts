/** Where a schema comes from on the command line: a database URL, or a file that `database-branch snapshot` wrote. */
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { UserError } from '../action/errors.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import { parseSnapshot, type Snapshot } from '../schema/snapshot.ts'

export async function loadSnapshot(source: string): Promise<Snapshot> {
  return /^postgres(ql)?:\/\//.test(source) ? snapshotOf(source) : parseSnapshot(await readText(source), source)
}

export async function snapshotOf(url: string): Promise<Snapshot> {
  const place = placeOf(url)
  const client = new pg.Client({ connectionString: url, application_name: 'database-branch' })
  try {
    await client.connect()
  } catch (cause) {
    throw new UserError(`Could not connect to ${place}: ${reason(cause)}`, { cause })
  }
  try {
    return await readSnapshot(client)
  } catch (cause) {
    if (cause instanceof pg.DatabaseError)
      throw new UserError(`Could not read the schema of ${place}: ${cause.message}`, { cause })
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
