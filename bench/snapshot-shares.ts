/** Where the time of a snapshot goes: the server, the way of its rows, and the facts that are built of them. */
import pg from 'pg'
import { readLayout } from '../src/schema/catalog-layout.ts'
import { inOneMoment, runAll, snapshotFrom, snapshotStatements } from '../src/schema/read-snapshot.ts'

/** In milliseconds. `rows` holds `server`: rows are read here while the server makes the next ones. */
export type SnapshotShares = {
  /** What the server says itself of planning and executing. */
  readonly server: number
  /** Until all rows are here. */
  readonly rows: number
  /** Until they are facts. */
  readonly facts: number
}

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
      return { server, rows: arrived - start, facts: performance.now() - arrived }
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
