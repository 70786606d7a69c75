/** Where the time of a snapshot goes: the server, the way of its rows, and the facts that are built of them. */
import pg from 'pg'
import { readLayout } from '../src/schema/catalog-layout.ts'
import { inOneMoment, readFacts } from '../src/schema/read-snapshot.ts'
import { takeRows } from '../src/schema/row-stream.ts'
import { SnapshotReading } from '../src/schema/snapshot-reading.ts'

/** In milliseconds. They overlap: facts are built of the first rows while the server makes the last. */
export type SnapshotShares = {
  /** What the server says itself of planning and executing. */
  readonly server: number
  /** Until all rows have come, and nothing is made of them. */
  readonly rows: number
  /** Until the snapshot is there. */
  readonly snapshot: number
}

export async function snapshotShares(url: string): Promise<SnapshotShares> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await inOneMoment(client, {}, async (look) => {
      const layout = await readLayout(look)
      const { statements } = new SnapshotReading(layout)
      let server = 0
      for (const { query } of statements) server += await serverTime(client, query.text)
      const start = performance.now()
      await takeRows(
        look,
        statements.map(({ query }) => ({ query, take: () => {} })),
      )
      const taken = performance.now()
      await readFacts(look, layout)
      return { server, rows: taken - start, snapshot: performance.now() - taken }
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
