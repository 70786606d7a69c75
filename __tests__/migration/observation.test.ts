import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { systemClock } from '../../src/action/clock.ts'
import { migrationEvidenceSchema } from '../../src/migration/evidence/evidence-schema.ts'
import { startObservation } from '../../src/migration/evidence/observation.ts'
import { describeEvidence, expand } from './evidence-notation.ts'
import { measuredFixture, measuredStatements } from './measured/measured-statements.ts'

describe.each([17, 18] as const)('on Postgres %i, the observer', (major) => {
  let server: ScratchServer
  let tool: pg.Client
  let observer: pg.Client

  beforeAll(async () => {
    server = await startScratchServer({ major })
    const connectionString = await server.createDatabase('observed')
    tool = new pg.Client({ connectionString })
    observer = new pg.Client({ connectionString })
    await tool.connect()
    await observer.connect()
    await tool.query(measuredFixture(major))
  })

  afterAll(async () => {
    await tool.end()
    await observer.end()
    await server.stop()
  })

  const observe = async (work: () => Promise<unknown>) => {
    await tool.query('select pg_stat_force_next_flush()')
    const observation = await startObservation({ client: observer, clock: systemClock })
    await work()
    await tool.query('select pg_stat_force_next_flush()')
    return migrationEvidenceSchema.parse(JSON.parse(JSON.stringify(await observation.finish())))
  }

  it.each(measuredStatements(major))('sees the strong locks of $name when they last 200 ms', async (expected) => {
    const { statements } = await observe(async () => {
      await tool.query('begin')
      await tool.query(expected.sql)
      await systemClock.sleep(200)
      await tool.query('rollback')
    })
    const weak = /:(AS|RS|RX)$/
    expect(describeEvidence(statements).locks.filter((lock) => !weak.test(lock))).toEqual(
      expand(expected).locks.filter((lock) => !weak.test(lock)),
    )
  })

  it('knows afterwards what was written anew, scanned, changed and created', async () => {
    await tool.query(
      'create table w (id int primary key, n int); insert into w select i, i from generate_series(1, 500) i; analyze w',
    )
    const evidence = await observe(async () => {
      await tool.query('alter table w alter n type bigint')
      await tool.query('update w set n = n + 1 where id <= 100; delete from w where id > 490')
      await tool.query('create table w2 (id int); create index w_n on w (n)')
    })
    const w = { schema: 'public', name: 'w', kind: 'table' }
    expect(evidence.method).toBe('sampled')
    expect(evidence.whole.files).toEqual([
      { relation: w, fate: 'rewritten' },
      { relation: { schema: 'public', name: 'w_pkey', kind: 'index', table: 'w' }, fate: 'rebuilt' },
    ])
    expect(evidence.whole.rows).toEqual([{ relation: w, inserted: 0, updated: 100, deleted: 10 }])
    expect(evidence.whole.scans).toMatchObject([{ relation: w }])
    expect(evidence.whole.created.map(({ name }) => name)).toEqual(['w2', 'w_n'])
    expect(evidence.scale).toContainEqual({ relation: w, rows: 500, bytes: expect.any(Number) })
    expect(evidence.limits.join()).toMatch(/shorter than \d+ ms may not have been seen/)
  })

  it("leaves the tool's own books out", async () => {
    const { whole, statements } = await observe(async () => {
      await tool.query('create table knex_migrations_lock (index serial primary key, is_locked int)')
      await tool.query(
        'create table knex_migrations (id serial primary key, name text, batch int, migration_time timestamptz)',
      )
      await tool.query("insert into knex_migrations (name, batch) values ('1_a', 1)")
      await tool.query('create table migrated (id int)')
    })
    expect(whole.created.map(({ name }) => name)).toEqual(['migrated'])
    expect(whole.rows).toEqual([])
    expect(statements.flatMap(({ locks }) => locks)).toEqual([])
  })

  it('shows statements without their literals', async () => {
    const { statements } = await observe(() => tool.query("select 'Ann Smith', 4711, pg_sleep(0.2)"))
    expect(statements).toMatchObject([{ text: "select '…', …, pg_sleep(…)", method: 'sampled' }])
    expect(statements[0]?.milliseconds).toBeGreaterThanOrEqual(100)
  })

  it('does not keep an index from being built concurrently', async () => {
    const { whole, statements } = await observe(() => tool.query('create index concurrently t_i4 on t (i4)'))
    expect(whole.created.map(({ name }) => name)).toEqual(['t_i4'])
    expect(statements.flatMap(({ locks }) => locks).filter(({ mode }) => mode === 'access exclusive')).toEqual([])
  })

  it('names an index that was left invalid', async () => {
    await tool.query('create table dup (x int); insert into dup values (1), (1)')
    const { invalidIndexes } = await observe(() =>
      tool.query('create unique index concurrently dup_x on dup (x)').catch(() => undefined),
    )
    expect(invalidIndexes).toEqual([{ schema: 'public', name: 'dup_x', kind: 'index', table: 'dup' }])
    await tool.query('drop table dup')
  })

  it('says that the connection was lost', async () => {
    const doomed = new pg.Client({ connectionString: server.url('observed') })
    doomed.on('error', () => undefined)
    await doomed.connect()
    const { rows } = await doomed.query('select pg_backend_pid() as pid')
    const observation = await startObservation({ client: doomed, clock: systemClock })
    await tool.query('select pg_terminate_backend($1)', [rows[0].pid])
    await expect(observation.finish()).rejects.toThrow()
    await doomed.end().catch(() => undefined)
  })
})
