import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { migrationFile, quietLog } from './migration-trial.ts'

describe('runMigrationFiles', () => {
  let server: TestServer
  let client: pg.Client
  let databases = 0

  beforeAll(async () => {
    server = await testServer(17)
  })

  beforeEach(async () => {
    databases += 1
    client = new pg.Client({ connectionString: await server.createDatabase(`run_files_${databases}`) })
    await client.connect()
  })

  afterEach(() => client.end())

  const run = (...contents: readonly string[]) =>
    runMigrationFiles({
      client,
      files: contents.map((content, index) => migrationFile(`${index + 1}_x.sql`, content)),
      clock: systemClock,
      log: quietLog,
    })

  const tables = async () => {
    const { rows } = await client.query(
      "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
    )
    return rows.map(({ relname }) => relname)
  }

  it('applies files in order, each in one transaction', async () => {
    const runs = await run('create table a (id int); create table b (id int);', 'alter table a add x int;')
    expect(runs).toMatchObject([
      { name: '1_x.sql', status: 'applied', statements: 2, transaction: 'one' },
      { name: '2_x.sql', status: 'applied', statements: 1, transaction: 'one' },
    ])
    expect(await tables()).toEqual(['a', 'b'])
  })

  it('rolls a failing file back whole, says where it failed, and runs nothing after it', async () => {
    const runs = await run(
      'create table a (id int);',
      'create table b (id int);\n\nselect 1,\n  nope;\n',
      'create table c (id int);',
    )
    expect(runs).toMatchObject([
      { status: 'applied' },
      {
        name: '2_x.sql',
        status: 'failed',
        failure: {
          message: 'column "nope" does not exist',
          sqlstate: '42703',
          statementNumber: 2,
          statement: 'select …, nope;',
          line: 4,
          position: 13,
          keptStatements: 0,
        },
      },
      { name: '3_x.sql', status: 'not-run', milliseconds: 0 },
    ])
    expect(await tables()).toEqual(['a'])
  })

  it('shows no row value in a failure', async () => {
    const [failed] = await run(
      "create table a (x text unique); insert into a values ('Ann Smith'); insert into a values ('Ann Smith');",
    )
    expect(failed?.failure?.message).toBe('duplicate key value violates unique constraint "a_x_key"')
    const [cast] = await run(
      "create table a (x text); insert into a values ('Ann Smith'); alter table a alter x type int using x::int;",
    )
    expect(cast?.failure).toMatchObject({ sqlstate: '22P02', statementNumber: 3 })
    expect(cast?.failure?.message).not.toContain('Ann')
  })

  it.each([
    { name: 'nulls', sql: 'alter table a alter x set not null;', misfits: { problem: 'null', rows: 2 } },
    { name: 'a column to add', sql: 'alter table a add y int not null;', misfits: { problem: 'null', rows: 5 } },
    { name: 'duplicates', sql: 'create unique index on a (lower(x));', misfits: { problem: 'duplicate', rows: 2 } },
    {
      name: 'a key that is null twice',
      sql: 'create unique index on a (x) nulls not distinct;',
      misfits: { problem: 'duplicate', rows: 2 },
    },
    {
      name: 'a check',
      sql: "alter table a add check (coalesce(x, '') <> 'z' and (id < 3));",
      misfits: { problem: 'check', rows: 3 },
    },
    {
      name: 'a check that cannot be cut out',
      sql: "alter table a add check (x <> ')' and id < 3);",
      misfits: { problem: 'check' },
    },
    {
      name: 'a foreign key',
      sql: 'alter table a add foreign key (id) references "B";',
      misfits: { problem: 'reference', rows: 4 },
    },
    {
      name: 'a foreign key to columns',
      sql: 'alter table a add foreign key (id) references public."B" ("Other");',
      misfits: { problem: 'reference', rows: 5 },
    },
    { name: 'a row that was written', sql: 'insert into "B" values (1, 1);', misfits: undefined },
  ])('counts the rows on which it fails: $name', async ({ sql, misfits }) => {
    await run(
      "create table a (id int, x text); insert into a values (1, 'a'), (2, 'A'), (3, 'b'), (4, null), (5, null);" +
        'create table "B" ("Id" int primary key, "Other" int unique); insert into "B" values (1, null);',
    )
    const [failed] = await run(sql)
    expect(failed?.status).toBe('failed')
    expect(failed?.failure?.misfits).toEqual(misfits && { schema: 'public', table: 'a', ...misfits })
  })

  it('reports a constraint that fails at the commit', async () => {
    const [failed] = await run(
      'create table a (id int primary key); create table b (a int references a deferrable initially deferred); insert into b values (1);',
    )
    expect(failed).toMatchObject({ status: 'failed', failure: { sqlstate: '23503', keptStatements: 0 } })
    expect(failed?.failure?.statementNumber).toBeUndefined()
    expect(await tables()).toEqual([])
  })

  it.each([
    { name: 'an index built concurrently', sql: 'create table a (id int); create index concurrently i on a (id);' },
    { name: 'a vacuum', sql: 'create table a (id int); vacuum a;' },
    {
      name: 'an enum value used at once',
      sql: "create type m as enum ('a'); create table a (m m default 'a'); alter type m add value 'b'; insert into a values ('b');",
    },
    {
      name: 'a commit inside a block',
      sql: 'create table a (id int); do $$ begin insert into a values (1); commit; end $$;',
    },
  ])('runs a file with $name without a transaction', async ({ sql }) => {
    // An enum that is as new as its value may be used: here it is older.
    const statements = sql.startsWith('create type') ? [sql.slice(0, 28), sql.slice(28)] : [sql]
    const runs = await run(...statements)
    expect(runs.map(({ failure }) => failure)).toEqual(statements.map(() => undefined))
    expect(runs.at(-1)).toMatchObject({ status: 'applied', transaction: 'none' })
    expect(await tables()).toEqual(['a'])
  })

  it('says how much of a file without a transaction stays', async () => {
    const [failed] = await run(
      '-- database-branch: no-transaction\ncreate table a (id int);\ncreate table b (id int);\nselect nope;',
    )
    expect(failed).toMatchObject({
      status: 'failed',
      transaction: 'none',
      failure: { statementNumber: 3, line: 4, keptStatements: 2 },
    })
    expect(await tables()).toEqual(['a', 'b'])
  })

  it("leaves a file's own transactions to it", async () => {
    const [failed] = await run(
      'begin; create table a (id int); commit; begin; create table b (id int); select nope; commit;',
    )
    expect(failed).toMatchObject({ transaction: 'own', failure: { statementNumber: 6, keptStatements: 3 } })
    expect(await tables()).toEqual(['a'])
  })

  it('refuses a transaction that is left open', async () => {
    const [failed] = await run('begin; create table a (id int);')
    expect(failed).toMatchObject({
      status: 'failed',
      failure: { message: expect.stringContaining('Add `commit;`'), keptStatements: 0 },
    })
    expect(await tables()).toEqual([])
  })

  it('keeps a savepoint inside the one transaction', async () => {
    const [applied] = await run(
      'savepoint s; create table a (id int); rollback to savepoint s; create table b (id int);',
    )
    expect(applied).toMatchObject({ status: 'applied', transaction: 'one' })
    expect(await tables()).toEqual(['b'])
  })

  it('feeds copy its data', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `${index}\tname ${index}\n`).join('')
    const [applied] = await run(`create table a (id int, name text);\ncopy a from stdin;\n${rows}\\.\nselect 1;\n`)
    expect(applied).toMatchObject({ status: 'applied', statements: 3 })
    expect((await client.query('select count(*)::int n, max(name) from a')).rows).toEqual([
      { n: 20_000, max: 'name 9999' },
    ])
  })

  it('starts each file with a session as new', async () => {
    const runs = await run("set search_path = ''; create table public.a (id int);", 'create table b (id int);')
    expect(runs.map(({ status }) => status)).toEqual(['applied', 'applied'])
    expect(await tables()).toEqual(['a', 'b'])
  })

  it('runs nothing at all when a file cannot be run', async () => {
    await expect(run('create table a (id int);', '\\i other.sql')).rejects.toThrow('2_x.sql:1')
    expect(await tables()).toEqual([])
  })
})
