/** Where the time of a snapshot goes: the server, the wire, and the facts that are built of the rows. */
import pg from 'pg'
import { readLayout } from '../src/schema/catalog-layout.ts'
import { inOneMoment, runAll, snapshotFrom, snapshotStatements } from '../src/schema/read-snapshot.ts'

/** In milliseconds. */
export type SnapshotShares = { readonly server: number; readonly wire: number; readonly facts: number }

/** The server's share is what it says itself of planning and executing; the wire's is what else passes until rows are here. */
export async function snapshotShares(url: string): Promise<SnapshotShares> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await inOneMoment(client, {}, async () => {
      const layout = await readLayout(client)
      const statements = snapshotStatements(layout)
      let server = 0
      for (const sql of statements.sql) server += await serverTime(client, sql)
      const start = performance.now()
      const rows = await runAll(client, statements.sql)
      const arrived = performance.now()
      snapshotFrom(layout, statements, rows)
      return { server, wire: Math.max(0, arrived - start - server), facts: performance.now() - arrived }
    })
  } finally {
    await client.end()
  }
}

async function serverTime(client: pg.Client, sql: string): Promise<number> {
  const { rows } = await client.query(`explain (analyze, timing off, format json) ${sql}`)
  const [plan] = rows[0]['QUERY PLAN']
  return plan['Planning Time'] + plan['Execution Time']
}
