import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import type { MigrationFile } from '../../src/migration/files/read-migration.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { migrationFile, quietLog } from './migration-trial.ts'

let server: TestServer
let client: pg.Client

beforeAll(async () => {
  server = await testServer(17)
  client = new pg.Client({ connectionString: await server.createDatabase('hints') })
  await client.connect()
  await client.query(`
create role app_owner; create role ci_runner login; create role "database-branch-16384"; create role member noinherit in role app_owner; grant usage, create on schema public to ci_runner;
create table orders (id int primary key, total int); alter table orders owner to app_owner; grant select on orders to ci_runner;
create function priced() returns int language sql as 'select 1'; alter function priced owner to app_owner;
create schema shop; create table shop.items (id int);
create schema twin; create table twin.things (id int); create table public.things (id int); alter table public.things owner to app_owner;
create table spend (id int, day int) partition by range (day);
create table spend_1 partition of spend for values from (0) to (10);
create index spend_day on spend (day);
create view totals as select total from orders;
create type mood as enum ('a');
create table knex_migrations (id serial primary key, name varchar(255), batch int, migration_time timestamptz);
insert into knex_migrations (name, batch) values ('0002_orders.sql', 1);
`)
})

afterAll(async () => {
  await client.end()
})

async function failureOf(content: string, more: Partial<MigrationFile> = {}) {
  const file = { ...migrationFile('db/0002_orders.sql', content), ...more }
  const [run] = await runMigrationFiles({ client, files: [file], clock: systemClock, log: quietLog })
  return run?.failure
}

const asRunner = (sql: string) => `set role ci_runner;\n${sql}`

describe('a failure says what to do', () => {
  it.each([
    {
      what: 'a table that is there',
      sql: 'create table orders (id int);',
      says: [
        '`migrations` runs every file',
        'The books of Knex have it, as `0002_orders.sql`',
        '`!db/0002_orders.sql`',
      ],
    },
    {
      what: 'a column that is there',
      sql: 'alter table orders add total int;',
      says: ['If this file has run already'],
    },
    { what: 'a type that is there', sql: "create type mood as enum ('a');", says: ['If this file has run already'] },
    {
      what: 'a function that is there',
      sql: "create function priced() returns int language sql as 'select 1';",
      says: ['If this file has run already'],
    },
    { what: 'a schema that is there', sql: 'create schema shop;', says: ['If this file has run already'] },
    {
      what: 'a constraint that is there',
      sql: 'alter table orders add constraint orders_pkey unique (id);',
      says: ['If this file has run already'],
    },
    {
      what: 'a primary key that is there',
      sql: 'alter table orders add primary key (total);',
      says: ['If this file has run already'],
    },
    { what: 'a table that is gone', sql: 'drop table gone;', says: ['If this file has run already'] },
    {
      what: 'a column that is gone',
      sql: 'alter table orders drop column gone;',
      says: ['If this file has run already'],
    },
    {
      what: 'a column that is renamed',
      sql: 'alter table orders rename column gone to went;',
      says: ['If this file has run already'],
    },
    {
      what: 'a table of another',
      sql: asRunner('alter table orders add channel text;'),
      says: [
        '`orders` belongs to `app_owner`, and this ran as `ci_runner`',
        '`grant app_owner to ci_runner`',
        '`role: app_owner`',
      ],
    },
    {
      what: 'a table of another, of which it is a member',
      sql: 'set role member; alter table orders add channel text;',
      says: ['a member that does not inherit its rights', '`set role app_owner`'],
    },
    {
      what: 'a function of another',
      sql: asRunner('drop function priced();'),
      says: ['`priced` belongs to `app_owner`'],
    },
    {
      what: 'a table of one of several names',
      sql: asRunner('alter table things add x int;'),
      says: ['`ci_runner`, which does not own `things`'],
    },
    {
      what: 'a table that may not be read',
      sql: asRunner('create view v as select 1; select * from spend;'),
      says: ['`grant all on spend to ci_runner`'],
    },
    {
      what: 'a schema that may not be used',
      sql: asRunner('create table shop.x (id int);'),
      says: ['`grant usage, create on schema shop to ci_runner`'],
    },
    {
      what: 'what only a superuser does',
      sql: asRunner('create extension file_fdw;'),
      says: ['ran as `ci_runner`, and wants a superuser'],
    },
    {
      what: 'what the login of a branch may not',
      sql: 'set role "database-branch-16384";\nalter table orders add note text;',
      says: ['ran as the login of the branch', '`branch-login: given`'],
    },
    {
      what: 'a setting of the server',
      sql: asRunner("alter system set work_mem = '1MB';"),
      says: ['`ci_runner`. Grant it'],
    },
    {
      what: 'an index dropped concurrently on partitions',
      sql: 'drop index concurrently spend_day;',
      says: ['goes without `concurrently`'],
    },
    {
      what: 'a key without the columns of the partitions',
      sql: 'alter table spend add primary key (id);',
      says: ['has to hold the columns'],
    },
    {
      what: 'an extension that nobody has',
      sql: 'create extension nothing_like_it;',
      says: ['does not offer `nothing_like_it`'],
    },
    {
      what: 'a function of an extension',
      sql: 'create table a (id uuid default uuid_generate_v4());',
      says: ['`create extension if not exists "uuid-ossp"`'],
    },
    { what: 'a type of an extension', sql: 'create table a (email citext);', says: ['`citext`'] },
    {
      what: 'an operator class of an extension',
      sql: 'create index on orders using gist (id);',
      says: ['`btree_gist`'],
    },
    {
      what: 'a role that is not there',
      sql: 'grant select on orders to nobody_at_all;',
      says: ['has the roles of its parent'],
    },
    {
      what: 'a path without a schema',
      sql: "set search_path = ''; create table a (id int);",
      says: ['Name the schema'],
    },
    { what: 'a table in another schema', sql: 'alter table items add x int;', says: ['There is `shop.items`'] },
    {
      what: 'a view that uses the column',
      sql: 'alter table orders alter total type bigint;',
      says: ['Drop what uses the column'],
    },
    { what: 'a table that others need', sql: 'drop table orders;', says: ['Other objects stand on it'] },
    {
      what: 'a view with fewer columns',
      sql: 'create or replace view totals as select id from orders;',
      says: ['only adds columns at the end'],
    },
    {
      what: 'a transaction of its own around',
      sql: 'begin; create index concurrently on orders (id); commit;',
      says: ['End it ahead of this statement'],
    },
  ])('$what', async ({ sql, says }) => {
    const failure = await failureOf(sql)
    for (const part of says) expect(failure?.hint).toContain(part)
  })

  it.each([
    { what: 'a typing error', sql: 'selct 1;' },
    { what: 'a column that nobody has', sql: 'select nope from orders;' },
    { what: 'a table that nobody has', sql: 'alter table nope add x int;' },
    { what: 'rows in the way', sql: 'insert into orders values (1, 1), (1, 2);' },
  ])('and nothing where the server has said it: $what', async ({ sql }) => {
    const failure = await failureOf(sql)
    expect(failure?.sqlstate).toBeDefined()
    expect(failure?.hint).toBeUndefined()
  })

  it('and how its tool is asked for no transaction', async () => {
    const sql = 'create index concurrently orders_total on orders (total);'
    const goose = { transaction: 'one', withoutTransaction: '-- +goose NO TRANSACTION' } as const
    const failure = await failureOf(sql, goose)
    expect(failure).toMatchObject({ sqlstate: '25001', keptStatements: 0 })
    expect(failure?.hint).toBe(
      'Its tool runs the file in one transaction, and would fail too. Put the statement into a file of its own, with `-- +goose NO TRANSACTION`.',
    )
    expect(await failureOf(sql, { ...goose, transaction: 'none' })).toBeUndefined()
  })

  it('and when a value of an enum can be used', async () => {
    const sql = "alter type mood add value 'b'; create table m (m mood default 'b');"
    const failure = await failureOf(sql, { transaction: 'one', withoutTransaction: '-- migrate:up transaction:false' })
    expect(failure?.hint).toContain('`-- migrate:up transaction:false`')
  })

  it('and that nobody was given the lock in time', async () => {
    const other = new pg.Client({ connectionString: server.url('hints') })
    await other.connect()
    await other.query('begin; lock table orders')
    const failure = await failureOf("set lock_timeout = '50ms'; alter table orders add x int;")
    await other.end()
    expect(failure?.hint).toContain('`lock_timeout`')
  })
})

it('runs a file as its tool does that wraps transactions of its own', async () => {
  const content = 'create table w (id int);\ncommit;\ncreate index concurrently w_id on w (id);\nbegin;\n'
  const file = { ...migrationFile('1_w.sql', content), transaction: 'one' } as const
  const [run] = await runMigrationFiles({ client, files: [file], clock: systemClock, log: quietLog })
  expect(run).toMatchObject({ status: 'applied', transaction: 'own' })
})
