import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { startObservation } from '../../src/migration/evidence/observation.ts'

describe('pg_stat_statements', () => {
  let server: ScratchServer
  let tool: pg.Client
  let observer: pg.Client

  beforeAll(async () => {
    server = await startScratchServer({ major: 17, settings: { shared_preload_libraries: 'pg_stat_statements' } })
    tool = new pg.Client({ connectionString: server.url() })
    observer = new pg.Client({ connectionString: server.url() })
    await tool.connect()
    await observer.connect()
    await tool.query('create table a (id int)')
  })

  afterAll(async () => {
    await tool.end()
    await observer.end()
    await server.stop()
  })

  const observe = async () => {
    const observation = await startObservation({ client: observer, clock: systemClock })
    for (let id = 0; id < 7; id += 1) await tool.query(`insert into a values (${id})`)
    return observation.finish()
  }

  it('is done without where it is not installed, and that is said', async () => {
    const { slowest, limits } = await observe()
    expect(slowest).toBeUndefined()
    expect(limits.join()).toContain('pg_stat_statements is not installed')
  })

  it('counts what is too short to be seen, and only since the observation began', async () => {
    await tool.query('create extension pg_stat_statements')
    await tool.query('insert into a values (100)')
    const { slowest, limits } = await observe()
    expect(slowest?.find(({ text }) => text.startsWith('insert into a'))).toMatchObject({
      text: 'insert into a values ($1)',
      calls: 7,
      rows: 7,
    })
    expect(limits.join()).not.toContain('pg_stat_statements')
    expect(slowest?.map(({ text }) => text)).toEqual(['insert into a values ($1)'])
  })
})
