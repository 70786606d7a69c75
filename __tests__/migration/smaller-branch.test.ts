/**
 * On a branch without rows, each statement is measured as done at once. What it works on is found all the same: with what Postgres says
 * of a statement that we run ourselves, and by files and counters alone where another tool runs it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MigrationEvidence } from '../../src/migration/evidence/evidence.ts'
import { relationName } from '../../src/migration/evidence/relation-name.ts'
import { smallerTables } from '../../src/migration/smaller-tables.ts'
import { freshDatabase } from '../postgres/test-database.ts'
import { Trials } from './finding-trial.ts'

const given = `create domain positive as int;
create table customers (id int primary key, name text);
create table orders (id int primary key, customer_id int, status text, total positive, note varchar(20));
create index orders_status on orders (status);
alter table orders add constraint known check (status <> '') not valid;
alter table orders add constraint of_customer foreign key (customer_id) references customers not valid;
create materialized view totals as select count(*) as n from orders;
create table spend (id int, day int) partition by range (day);
create table spend_1 partition of spend for values from (0) to (5);
create table spend_2 (id int, day int);`

let trials: Trials
beforeAll(async () => {
  trials = await Trials.open(await freshDatabase())
})
afterAll(() => trials.close())

async function found(migration: string) {
  const { evidence, runs } = await trials.try({ given, migration, basis: 'measured' })
  expect(runs.map(({ status }) => status)).toEqual(['applied'])
  return [evidence, countersOf(evidence)].map((seen) => missed(seen))
}

/** As a sampled measurement has it, in the worst case: no statement was seen. */
const countersOf = (evidence: MigrationEvidence): MigrationEvidence => ({ ...evidence, statements: [] })

function missed(evidence: MigrationEvidence): readonly string[] {
  const parent = evidence.scale.map(({ relation }) => ({ table: relationName(relation), bytes: 5e9, rows: 1e7 }))
  return smallerTables({ evidence, rows: 'none', thinned: [], parent }).map(({ table }) => table)
}

describe('is to review', () => {
  it.each([
    ['create index on orders (note)', ['orders']],
    ['create unique index concurrently note_once on orders (note)', ['orders']],
    ['alter table orders add constraint once unique (note)', ['orders']],
    ['alter table orders add constraint apart exclude (note with =)', ['orders']],
    ['alter table orders validate constraint known', ['orders']],
    ['alter table orders validate constraint of_customer', ['orders']],
    ['alter table orders add foreign key (customer_id) references customers', ['orders']],
    ["alter table orders add check (note <> '')", ['orders']],
    ['alter table orders alter note set not null', ['orders']],
    ['alter table orders alter id type bigint', ['orders']],
    ['alter table orders alter note type varchar(10)', ['orders']],
    ['alter table orders add column token uuid default gen_random_uuid()', ['orders']],
    ['alter table orders add column half int generated always as (id / 2) stored', ['orders']],
    ['alter table orders set unlogged', ['orders']],
    ['cluster orders using orders_pkey', ['orders']],
    ['reindex table orders', ['orders']],
    ['reindex index orders_status', ['orders']],
    ["update orders set status = 'new'", ['orders']],
    ['delete from orders where id < 5', ['orders']],
    ['insert into customers select id, status from orders', ['orders']],
    ['create table copied as select * from orders', ['orders']],
    ['refresh materialized view totals', ['orders', 'totals']],
    ['alter table spend attach partition spend_2 for values from (5) to (10)', ['spend_2']],
    ['alter domain positive add check (value > 0)', ['orders']],
    ['vacuum full orders', ['orders']],
  ])('%s', async (statement, tables) => {
    const migration = /concurrently|vacuum/.test(statement)
      ? `-- database-branch: no-transaction\n${statement}`
      : statement
    const all = expect.arrayContaining(tables.map((table) => `public.${table}`))
    expect(await found(`${migration};`)).toEqual([all, all])
  })
})

describe('is what it is', () => {
  it.each([
    'alter table orders add column size int default 3',
    'alter table orders drop column note',
    'alter table orders rename column note to remark',
    'alter table orders alter note type text',
    'alter table orders add constraint known_too check (id > 0) not valid',
    'alter table orders alter status set default 1',
    'create view open as select * from orders',
    'create table notes (id int primary key, text text)',
    'drop index orders_status',
    'comment on table orders is $$of customers$$',
  ])('%s', async (statement) => {
    expect(await found(`${statement};`)).toEqual([[], []])
  })
})
