import { expect, it } from '@jest/globals'
import pg from 'pg'
import { readStandingFacts } from '../../src/migration/evidence/standing-facts.ts'
import { freshDatabase } from '../postgres/test-database.ts'

const pictures = { before: new Map(), after: new Map() }

it('are said to be unread where the server does not come to an answer, before or after, and nobody is kept from migrating', async () => {
  const connectionString = await freshDatabase({ major: 17 })
  const [client, other] = [new pg.Client({ connectionString }), new pg.Client({ connectionString })]
  await Promise.all([client.connect(), other.connect()])
  try {
    const why = /^Flaws, rights and settings were not compared: canceling statement due to lock timeout\.$/
    const free = await readStandingFacts(client)
    await other.query('begin; lock table pg_attrdef')
    const blocked = await readStandingFacts(client, { lock: 50 })
    await other.query('rollback')
    expect(await blocked(pictures)).toMatchObject({ unread: expect.stringMatching(why), flaws: [] })
    expect((await free(pictures)).unread).toBeUndefined()

    const late = await readStandingFacts(client, { lock: 50 })
    await other.query('begin; lock table pg_attrdef')
    expect(await late(pictures)).toMatchObject({ unread: expect.stringMatching(why), server: [] })
  } finally {
    await Promise.all([client.end(), other.end()])
  }
})
