import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { startObservation } from '../../src/migration/evidence/observation.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { describeEvidence, expand } from './evidence-notation.ts'
import { measuredFixture, measuredStatements } from './measured/measured-statements.ts'
import { untilFound, untilLooked } from './until-looked.ts'

describe.each([17, 18] as const)('on Postgres %i, what the observer sees equals the record', (major) => {
  let server: TestServer
  let clients: pg.Client[]
  let databases = 0

  beforeAll(async () => {
    server = await testServer(major)
    const template = new pg.Client({ connectionString: await server.createDatabase('record') })
    await template.connect()
    await template.query(measuredFixture(major))
    await template.end()
  })

  beforeEach(async () => {
    databases += 1
    const connectionString = await server.createDatabase(`observed_${databases}`, { template: 'record' })
    clients = [1, 2, 3].map(() => new pg.Client({ connectionString }))
    for (const client of clients) await client.connect()
  })

  afterEach(async () => {
    for (const client of clients) await client.end()
  })

  it.each(measuredStatements(major))('for $name', async (expected) => {
    const [tool, observer, bystander] = clients as [pg.Client, pg.Client, pg.Client]
    const observation = await startObservation({ client: observer, clock: systemClock })
    await bystander.query('select pg_advisory_lock(1)')
    await tool.query('begin')
    const running = tool.query(`${expected.sql}; select pg_advisory_xact_lock(1)`)
    await untilSeen(bystander)
    await bystander.query('select pg_advisory_unlock(1)')
    await running
    await tool.query('commit')
    await tool.query('select pg_stat_force_next_flush()')
    const { statements } = await observation.finish()
    const record = expand(expected)
    const seen = describeEvidence(statements)
    expect({ ...seen, locks: withoutPassing(seen.locks, record.locks) }).toEqual(record)
  })
})

/**
 * A statement opens indexes to read their definitions, as `create table like` does, and lets go of them before it ends: a look may
 * come upon that moment. What is measured around the statement has none of it.
 */
function withoutPassing(seen: readonly string[], recorded: readonly string[]): readonly string[] {
  return seen.filter((lock) => recorded.includes(lock) || !/\[i\]:AS$/.test(lock))
}

/** The statement has done all it does, waits for the bystander, and more than 100 ms later the observer has looked at it. */
async function untilSeen(bystander: pg.Client): Promise<void> {
  const { at } = await untilFound<{ at: Date }>(bystander, waitingQuery)
  await untilLooked(bystander, at)
}

const waitingQuery = `
select clock_timestamp() as at
from pg_stat_activity
where datname = current_database() and wait_event = 'advisory'
`
