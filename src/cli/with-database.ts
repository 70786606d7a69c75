/** Work on a database that was named on the command line, from opening to closing. */
import type pg from 'pg'
import { UserError } from '../ground/errors.ts'
import { errorFacts, isServerError } from '../postgres/error-facts.ts'
import type { Connection, Host } from '../postgres/libpq/connection.ts'
import { openConnection } from '../postgres/libpq/open-connection.ts'
import { place } from '../postgres/libpq/place.ts'

export async function withDatabase<T>(
  connection: Connection,
  applicationName: string,
  work: (client: pg.Client, host: Host) => Promise<T>,
): Promise<T> {
  const { client, host } = await openConnection(connection, applicationName)
  try {
    return await work(client, host)
  } catch (cause) {
    if (!isServerError(cause)) throw cause
    throw new UserError(`Could not read ${place(connection, host)}: ${errorFacts(cause).message}`, { cause })
  } finally {
    await client.end()
  }
}
