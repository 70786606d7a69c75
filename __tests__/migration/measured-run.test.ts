import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { watchBackend } from '../../src/migration/evidence/backend-watch.ts'
import { migrationEvidenceSchema } from '../../src/migration/evidence/evidence-schema.ts'
import { startExactMeasurement } from '../../src/migration/evidence/exact-measurement.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { takingTurns } from '../../src/postgres/taking-turns.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { migrationFile, quietLog } from './migration-trial.ts'

describe.each([15, 17, 18] as const)('measuring migration files on Postgres %i', (major) => {
  let server: TestServer
  let client: pg.Client
  let watcher: pg.Client
  let databases = 0

  beforeAll(async () => {
    server = await testServer(major)
  })

  beforeEach(async () => {
    databases += 1
    const connectionString = await server.createDatabase(`measured_run_${databases}`)
    client = new pg.Client({ connectionString })
    watcher = new pg.Client({ connectionString })
    await client.connect()
    await watcher.connect()
    await client.query(
      'create table a (id int primary key, x int); insert into a select i, i from generate_series(1, 1000) i; analyze a',
    )
  })

  afterEach(async () => {
    await client.end()
    await watcher.end().catch(() => undefined)
  })

  const measure = async (...contents: readonly string[]) => {
    const watch = watchBackend({ watched: client, questions: takingTurns(watcher), clock: systemClock })
    const measurement = await startExactMeasurement({ client, clock: systemClock, watch })
    const runs = await runMigrationFiles({
      client,
      files: contents.map((content, index) => migrationFile(`${index + 1}_x.sql`, content)),
      clock: systemClock,
      log: quietLog,
      around: measurement.around,
    })
    const evidence = migrationEvidenceSchema.parse(JSON.parse(JSON.stringify(await measurement.finish())))
    return { runs, evidence }
  }

  it('tells what each statement of a file did, and where it stands', async () => {
    const { evidence } = await measure(
      '-- first\nalter table a add y int;\nupdate a set y = x where id <= 10;\nalter table a alter x type bigint;',
    )
    expect(evidence.statements).toMatchObject([
      {
        source: { file: '1_x.sql', number: 1, line: 2 },
        text: 'alter table a add y int;',
        transaction: 1,
        locks: [{ mode: 'access exclusive' }],
        files: [],
      },
      {
        text: 'update a set y = x where id <= …;',
        transaction: 1,
        locks: [{ relation: { name: 'a_pkey' } }],
        rows: [{ updated: 10, inserted: 0, deleted: 0 }],
      },
      {
        files: [
          { relation: { name: 'a' }, fate: 'rewritten' },
          { relation: { name: 'a_pkey' }, fate: 'rebuilt' },
        ],
        work: [
          { what: 'rewrite', name: 'a' },
          { what: 'build index', name: 'a_pkey' },
        ],
      },
    ])
    expect(evidence.statements[2]?.walBytes).toBeGreaterThan(8192)
    expect(evidence.scale).toMatchObject([{ relation: { name: 'a' }, rows: 1000 }, { relation: { name: 'a_pkey' } }])
  })

  const caught = (body: string) =>
    `begin ${body}; perform pg_sleep(0.3); perform 1 / 0; exception when others then null; end`
  it.each([
    ['a block', `do $$ ${caught('alter table a add y int')} $$`, 'access exclusive'],
    [
      'a procedure',
      `create procedure p() language plpgsql as $$ ${caught('lock table a in share mode')} $$;\ncall p()`,
      'share',
    ],
    [
      'a function',
      `create function f() returns int language plpgsql as $$ begin ${caught('lock table a in share mode')}; return 1; end $$;\nselect f()`,
      'share',
    ],
    [
      'a trigger',
      `create table b (id int);
      create function t() returns trigger language plpgsql as $$ begin ${caught('truncate a')}; return new; end $$;
      create trigger t before insert on b for each row execute function t();
      insert into b values (1)`,
      'access exclusive',
    ],
  ])('sees locks that %s has given up with an error that it caught', async (_, sql, mode) => {
    const { evidence } = await measure(`${sql};\nselect pg_sleep(0.2);`)
    const statement = evidence.statements.at(-2)
    expect(statement?.released).toContainEqual({ relation: expect.objectContaining({ name: 'a' }) })
    const lock = statement?.locks.find(({ relation }) => relation.name === 'a')
    expect(lock?.mode).toBe(mode)
    // Not to the end of the transaction.
    expect(lock?.heldMilliseconds).toBe(statement?.milliseconds)
    expect(lock?.heldMilliseconds).toBeGreaterThanOrEqual(290)
  })

  it('says that such locks were not seen when the connection that watches is gone', async () => {
    const [{ pid }] = (await watcher.query('select pg_backend_pid() as pid')).rows
    watcher.on('error', () => undefined)
    const { evidence } = await measure(
      `select pg_terminate_backend(${pid});\ndo $$ ${caught('lock table a in share mode')} $$;`,
    )
    expect(evidence.unseen).toContain(
      'The connection that watches from outside was lost: locks that a caught error gave up were not seen.',
    )
  })

  it('takes no lock for given up that the transaction had before, or keeps', async () => {
    const { evidence } = await measure(
      `begin;
      lock table a in access exclusive mode;
      do $$ ${caught('lock table a in share mode')} $$;
      alter table a add y int default 1;
      select pg_sleep(0.2);
      commit;`,
    )
    expect(evidence.statements.flatMap(({ released = [] }) => released)).toEqual([])
    expect(
      evidence.statements.flatMap(({ locks }) => locks).filter(({ relation }) => relation.name === 'a'),
    ).toHaveLength(1)
  })

  it('counts a lock until its transaction ends', async () => {
    const { evidence } = await measure('alter table a add y int;\nselect pg_sleep(0.2);', 'alter table a add z int;')
    const [first, , third] = evidence.statements
    expect(first?.locks[0]?.heldMilliseconds).toBeGreaterThanOrEqual(190)
    expect(third?.locks[0]?.heldMilliseconds).toBeLessThan(190)
  })

  it('raises nothing for tables of the same change, in later files too', async () => {
    const { evidence } = await measure(
      'create table b (id int); insert into b values (1);',
      'alter table b add y serial; create index on b (y);',
    )
    expect(
      evidence.statements.flatMap(({ locks, files, scans, rows }) => [...locks, ...files, ...scans, ...rows]),
    ).toEqual([])
    expect(evidence.statements[0]?.created.map(({ name }) => name)).toEqual(['b'])
  })

  it('keeps nothing of an attempt that was rolled back, and watches what runs outside a transaction', async () => {
    const { runs, evidence } = await measure(
      'create table b (id int);\ncreate index concurrently a_x on a (x);\nalter table a add y int;',
    )
    expect(runs).toMatchObject([{ status: 'applied', transaction: 'none' }])
    expect(evidence.statements.map(({ text, method, transaction }) => ({ text, method, transaction }))).toEqual([
      { text: 'create table b (id int);', method: 'exact', transaction: expect.any(Number) },
      { text: 'create index concurrently a_x on a (x);', method: 'sampled', transaction: expect.any(Number) },
      { text: 'alter table a add y int;', method: 'exact', transaction: expect.any(Number) },
    ])
    expect(new Set(evidence.statements.map(({ transaction }) => transaction)).size).toBe(3)
    expect(evidence.statements[1]?.created.map(({ name }) => name)).toEqual(['a_x'])
    expect(evidence.statements[2]?.locks).toMatchObject([{ relation: { name: 'a' }, mode: 'access exclusive' }])
  })

  it('sees the lock of a long statement outside a transaction', async () => {
    await client.query(
      "create function slow(i int) returns int immutable language plpgsql as 'begin perform pg_sleep(0.001); return i; end'",
    )
    const { evidence } = await measure('create index concurrently a_x on a (slow(x));')
    expect(evidence.statements[0]?.locks).toMatchObject([{ relation: { name: 'a' }, mode: 'share update exclusive' }])
  })

  it("measures inside a file's own transactions", async () => {
    const { evidence } = await measure('begin; alter table a add y int; commit; alter table a add z int;')
    expect(evidence.statements.map(({ words, locks }) => [words[0], locks.map(({ mode }) => mode)])).toEqual([
      ['begin', []],
      ['alter', ['access exclusive']],
      ['commit', []],
      ['alter', ['access exclusive']],
    ])
  })

  it('shows what a failed file had locked', async () => {
    const { runs, evidence } = await measure('alter table a add y int; select nope;')
    expect(runs).toMatchObject([{ status: 'failed', failure: { statementNumber: 2 } }])
    expect(evidence.statements).toMatchObject([
      { failed: false, locks: [{ relation: { name: 'a' }, mode: 'access exclusive' }] },
      { failed: true, locks: [] },
    ])
    expect(evidence.whole).toEqual({ files: [], scans: [], rows: [], created: [] })
  })

  it('does not pass off as all that was read what parallel workers did not count here', async () => {
    await client.query('alter table a set (parallel_workers = 2)')
    const { evidence } = await measure('create index a_x on a (x); alter table a alter x set not null;')
    expect(evidence.statements.map(({ scans }) => scans)).toEqual([
      [
        {
          relation: { schema: 'public', name: 'a', kind: 'table' },
          scans: 1,
          rowsRead: expect.any(Number),
          atLeast: true,
        },
      ],
      [{ relation: { schema: 'public', name: 'a', kind: 'table' }, scans: 1, rowsRead: 1000 }],
    ])
  })

  it('does not call an index new that was built anew', async () => {
    const { evidence } = await measure('alter table a alter id type bigint;')
    expect(evidence.whole.files).toContainEqual(expect.objectContaining({ fate: 'rebuilt' }))
    expect([...evidence.whole.created, ...evidence.statements.flatMap(({ created }) => created)]).toEqual([])
  })

  it('keeps what the server said of a statement that failed on the rows', async () => {
    const { runs, evidence } = await measure('alter table a add z int not null;')
    expect(runs).toMatchObject([{ status: 'failed', failure: { sqlstate: '23502', locks: [] } }])
    expect(evidence.statements).toMatchObject([{ failed: true, locks: [], work: [{ what: 'verify', name: 'a' }] }])
  })

  it.each([
    ['a file that fails', ['insert into a values (2001, 1);', 'update a set x = 2; select nope;'], 1, 0],
    ['a file that fails without a transaction', ['update a set x = 2 where id = 1;\nvacuum a;\nselect nope;'], 0, 1],
    [
      'a transaction that is rolled back',
      ['begin; update a set x = 2; rollback; insert into a values (2001, 1);'],
      1,
      0,
    ],
    ['a first attempt in a transaction', ['update a set x = 2;\nvacuum a;\nselect nope;'], 0, 1000],
    [
      'a commit that fails',
      ['insert into a values (2001, 1);', 'insert into late values (0); update a set x = 2;'],
      1,
      0,
    ],
  ])('counts no row that was rolled back, in %s', async (_, contents, inserted, updated) => {
    await client.query('create table late (id int references a deferrable initially deferred)')
    const { evidence } = await measure(...contents)
    expect(evidence.whole.rows).toEqual([
      { relation: { schema: 'public', name: 'a', kind: 'table' }, inserted, updated, deleted: 0 },
    ])
  })

  it('counts rows that are written at commit', async () => {
    await client.query(`
create function copy() returns trigger language plpgsql as 'begin insert into a values (new.id, 1); return new; end';
create table late (id int);
create constraint trigger copy after insert on late deferrable initially deferred for each row execute function copy();`)
    const { evidence } = await measure('insert into late values (2001);')
    expect(evidence.whole.rows).toMatchObject([
      { relation: { name: 'a' }, inserted: 1 },
      { relation: { name: 'late' } },
    ])
  })

  it.each(['savepoint s', 'savepoint s; savepoint t', 'savepoint s; savepoint t; release t'])(
    'counts no row that `rollback to` has undone, after %s',
    async (savepoints) => {
      const { evidence } = await measure(
        `${savepoints}; update a set x = 2; rollback to savepoint s; insert into a values (2001, 1);`,
      )
      expect(evidence.limits).toEqual([])
      expect(evidence.whole.rows).toMatchObject([{ relation: { name: 'a' }, inserted: 1, updated: 0, deleted: 0 }])
      expect(evidence.tallies).toMatchObject([{ name: 'a', inserted: 1, updated: 0, deleted: 0 }])
    },
  )

  it('says that it cannot tell what a savepoint of another spelling undid', async () => {
    const { evidence } = await measure('savepoint "S"; update a set x = 2; rollback to "S"; select 1;')
    expect(evidence.limits).toEqual(['Rows undone by `rollback to` a savepoint are counted as written.'])
    expect(evidence.tallies?.[0]?.before).toBeUndefined()
  })

  it('keeps what it measured when the connection ends', async () => {
    client.on('error', () => undefined)
    const { runs, evidence } = await measure('alter table a add y int; select pg_terminate_backend(pg_backend_pid());')
    expect(runs).toMatchObject([{ status: 'failed', failure: { sqlstate: '57P01', keptStatements: 0 } }])
    expect(evidence.statements).toMatchObject([{ locks: [{ mode: 'access exclusive' }] }, { failed: true }])
    expect(evidence.limits).toContainEqual(expect.stringContaining('The state afterwards could not be read'))
  })

  it('reads the suppressions beside a statement', async () => {
    const { evidence } = await measure(
      '-- database-branch: ignore L1 small table\nalter table a add y int;\nalter table a add z int; -- database-branch: ignore L1',
    )
    expect(evidence.statements.map(({ suppressions }) => suppressions)).toEqual([
      [{ code: 'L1', reason: 'small table' }],
      [{ code: 'L1', reason: '' }],
    ])
  })

  it('leaves the settings of a file to the file', async () => {
    const { runs } = await measure(
      "set client_min_messages = error; do $$ begin if current_setting('client_min_messages') <> 'error' then raise exception 'overruled'; end if; end $$;",
    )
    expect(runs).toMatchObject([{ status: 'applied' }])
  })

  it.each([
    ['of its own', 'begin; set transaction isolation level serializable; {} commit;'],
    ['of ours', 'set transaction isolation level serializable; {}'],
  ])('lets a file choose the isolation of a transaction %s', async (_, file) => {
    const check = "update a set x = 0 where current_setting('transaction_isolation') = 'serializable' and id <= 7;"
    const { runs, evidence } = await measure(file.replace('{}', check))
    expect(runs).toMatchObject([{ status: 'applied' }])
    expect(evidence.statements.find(({ words }) => words[0] === 'update')?.rows).toMatchObject([{ updated: 7 }])
  })
})
