import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { migrationEvidenceSchema } from '../../src/migration/evidence/evidence-schema.ts'
import { startObservation } from '../../src/migration/evidence/observation.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { describeEvidence } from './evidence-notation.ts'
import { untilLooked } from './until-looked.ts'

describe.each([17, 18] as const)('on Postgres %i, the observer', (major) => {
  let server: TestServer
  let tool: pg.Client
  let observer: pg.Client
  let bystander: pg.Client

  beforeAll(async () => {
    server = await testServer(major)
    const connectionString = await server.createDatabase('observed')
    tool = new pg.Client({ connectionString })
    observer = new pg.Client({ connectionString })
    bystander = new pg.Client({ connectionString })
    for (const client of [tool, observer, bystander]) await client.connect()
    await tool.query('create table t (i4 int); insert into t select generate_series(1, 1000)')
  })

  afterAll(async () => {
    for (const client of [tool, observer, bystander]) await client.end()
  })

  const observe = async (work: () => Promise<unknown>) => {
    await tool.query('select pg_stat_force_next_flush()')
    const observation = await startObservation({ client: observer, clock: systemClock })
    await work()
    await tool.query('select pg_stat_force_next_flush()')
    return migrationEvidenceSchema.parse(JSON.parse(JSON.stringify(await observation.finish())))
  }

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

  describe('in a transaction of several statements', () => {
    const observeEach = async (...statements: readonly string[]) => {
      const evidence = await observe(async () => {
        await tool.query('begin')
        for (const statement of statements) {
          await tool.query(statement)
          await untilLooked(bystander)
        }
        await tool.query('commit')
      })
      return { ...evidence, seen: evidence.statements.map((statement) => describeEvidence([statement])) }
    }

    beforeEach(async () => {
      await tool.query(`
create table m1 (id int primary key, n int); insert into m1 select i, i from generate_series(1, 500) i;
create table m2 (id int primary key, n int); insert into m2 select i, i from generate_series(1, 500) i;
create index m2_n on m2 (n);
create or replace function slow(i int) returns int immutable language plpgsql as 'begin perform pg_sleep(0.001); return i; end';
create or replace function reader() returns int language plpgsql as 'begin return (select count(*) from m3); end';
create table m3 (n int); insert into m3 select generate_series(1, 500);
analyze;`)
    })

    afterEach(() => tool.query('drop table if exists m1, m2, m3'))

    it('tells which one rewrote and rebuilt what', async () => {
      const { seen } = await observeEach('alter table m1 alter n type bigint', 'alter table m2 alter n type bigint')
      expect(seen.map(({ files }) => files)).toEqual([
        ['m1:rewritten', 'm1_pkey:rebuilt'],
        ['m2:rewritten', 'm2_n:rebuilt', 'm2_pkey:rebuilt'],
      ])
    })

    it('tells which one dropped and created what', async () => {
      const { statements, seen } = await observeEach('drop table m1', 'alter table m2 add constraint k unique (n)')
      expect(seen.map(({ files }) => files)).toEqual([['m1:dropped', 'm1_pkey:dropped'], []])
      expect(statements.map(({ created }) => created.map(({ name }) => name))).toEqual([[], ['k']])
    })

    it('names one that took no new lock', async () => {
      const { statements } = await observeEach('lock table m3', 'alter table m3 alter n type bigint')
      expect(statements.map(({ words, locks, files }) => [words[0], locks.length > 0, files.length])).toEqual([
        ['lock', true, 0],
        ['alter', false, 1],
      ])
    })

    it('tells which one read a table from end to end, when only one can have', async () => {
      const { seen } = await observeEach(
        'alter table m1 add check (slow(n) > 0)',
        'create index m2_slow on m2 (slow(n))',
      )
      expect(seen.map(({ scans }) => scans)).toEqual([['m1:1:500'], ['m2:1:500']])
    })

    it('leaves with the whole what two of them can have read', async () => {
      const { seen, whole } = await observeEach('alter table m1 add check (slow(n) > 0)', 'update m1 set n = slow(n)')
      expect(seen.flatMap(({ scans }) => scans)).toEqual([])
      expect(whole.scans).toMatchObject([{ relation: { name: 'm1' }, scans: 2, rowsRead: 1000 }])
    })

    it('does not blame a short one for what nobody saw', async () => {
      const { seen, whole } = await observeEach('alter table m3 add z int', 'select reader()')
      expect(seen.flatMap(({ scans }) => scans)).toEqual([])
      expect(whole.scans).toMatchObject([{ relation: { name: 'm3' }, scans: 1, rowsRead: 500 }])
    })

    it('tells a truncation and an index that was built anew', async () => {
      const { seen } = await observeEach('truncate m1', 'reindex index m2_n')
      expect(seen.map(({ files }) => files)).toEqual([['m1:truncated', 'm1_pkey:rebuilt'], ['m2_n:rebuilt']])
    })
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
