/** Rows of sessions that somebody else migrates in, on servers that count late and on those that do not. */
import { expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { startObservation } from '../../src/migration/evidence/observation.ts'
import { majorsOf } from '../postgres/majors.ts'
import { freshDatabase } from '../postgres/test-database.ts'

async function connected(connectionString: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: name })
  await client.connect()
  return client
}

it.each(majorsOf(14, 15))(
  'on Postgres %i, what a session wrote that is gone is counted, and of one that stays it is said',
  async (major) => {
    const url = await freshDatabase({ major })
    const migrator = await connected(url, 'migrator')
    await migrator.query('create table orders as select i as id from generate_series(1, 300) i')
    const own = await connected(url, 'database-branch')
    try {
      const observed = await startObservation({ client: own, clock: systemClock, looksForEnd: true })
      const other = await connected(url, 'other')
      await other.query('delete from orders where id <= 100')
      await other.end()
      const evidence = await observed.finish()
      expect(evidence.whole.rows).toMatchObject([{ deleted: 100 }])
      const said = (evidence.unseen ?? []).filter((sentence) => sentence.includes('still connected'))
      expect(said).toEqual(
        major < 15
          ? [
              '1 session is still connected, and before Postgres 15 the rows that a session wrote may be counted only when it ends.',
            ]
          : [],
      )
    } finally {
      await migrator.end()
      await own.end()
    }
  },
)
