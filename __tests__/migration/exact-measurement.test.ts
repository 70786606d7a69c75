import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { startExactMeasurement } from '../../src/migration/evidence/exact-measurement.ts'
import { splitStatements } from '../../src/migration/split-statements.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { describeEvidence, expand } from './evidence-notation.ts'
import { measuredFixture, measuredStatements } from './measured/measured-statements.ts'
import { migrationFile } from './migration-trial.ts'

describe.each([15, 17, 18] as const)('on Postgres %i, the exact measurement equals the record', (major) => {
  let server: TestServer
  let client: pg.Client

  beforeAll(async () => {
    server = await testServer(major)
    client = new pg.Client({ connectionString: await server.createDatabase('measured') })
    await client.connect()
    await client.query(measuredFixture(major))
  })

  afterAll(async () => {
    await client.end()
  })

  it.each(measuredStatements(major))('for $name', async (expected) => {
    await client.query('rollback')
    const measurement = await startExactMeasurement({ client, clock: systemClock })
    await client.query('begin')
    const file = migrationFile('1_x.sql', expected.sql)
    for (const [index, statement] of splitStatements(file.content, file.path).statements.entries()) {
      await measurement.around({ file, statement, number: index + 1, mode: 'one' }, async () => {
        const { command, rowCount } = await client.query(statement.sql)
        return { command, rowCount }
      })
    }
    await client.query('rollback')
    const { statements } = await measurement.finish()
    expect(describeEvidence(statements)).toEqual(expand(expected))
  })
})
