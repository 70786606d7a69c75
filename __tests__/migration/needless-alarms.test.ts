/** What was measured to be over at once is nobody's concern; what merely looks like it still is. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Clock, systemClock } from '../../src/ground/clock.ts'
import { freshDatabase } from '../postgres/test-database.ts'
import { judgeMigration } from './judged-trial.ts'

const small = `create table orders (id int primary key, note varchar(255), size int);
insert into orders select i, i, i from generate_series(1, 200) i; analyze;`
const large = small.replace('200)', '20000)')
const parted = `create table spend (id int, day int) partition by range (day);
create table spend_1 partition of spend for values from (0) to (5);
create table spend_2 partition of spend for values from (5) to (10);
insert into spend select i, i % 10 from generate_series(1, 20000) i; analyze;`
const view = `create table orders (id int primary key); insert into orders select generate_series(1, 50);
create materialized view totals as select count(*) as n from orders; analyze;`

const backfill = 'alter table orders add column total int; update orders set total = id;'
const attached = `-- database-branch: no-transaction
create index concurrently spend_1_id on spend_1 (id);
create index concurrently spend_2_id on spend_2 (id);
create index spend_id on only spend (id);
alter index spend_id attach partition spend_1_id;
alter index spend_id attach partition spend_2_id;`
const tenants = Array.from({ length: 4 }, (_, n) => `t${n}`)

type Case = readonly [name: string, given: string, migration: string]

describe('over at once, and safe', () => {
  const cases: readonly Case[] = [
    ['a column and its backfill in one transaction', small, backfill],
    ['an index', small, 'create index on orders (note);'],
    ['an index after a column', small, 'alter table orders add column total int; create index on orders (total);'],
    ['an index that is built concurrently on partitions and attached', parted, attached],
    ['a wider varchar', small, 'alter table orders alter column note type varchar(500);'],
    ['varchar to text', small, 'alter table orders alter column note type text;'],
    ['a column made for many tenants', tenantTables(200), tenants.map((t) => onTenant(t)).join('\n')],
  ]
  it.each(cases)('%s', async (_, given, migration) => {
    expect((await judged(given, migration, stillClock)).verdict).toMatchObject({ level: 'safe', concerns: [] })
  })
})

describe('not small, not brief, or not measured, and to review', () => {
  it.each<Case>([
    ['a backfill of many rows', large, backfill],
    ['an index on many rows', large, 'create index on orders (note);'],
    ['a lock that lasts', small, `${backfill} select pg_sleep(0.15);`],
    [
      'another table under the name of a small one',
      `${small} create table kept as select * from orders, generate_series(1, 100); analyze;`,
      'alter table orders rename to old; alter table kept rename to orders; create index on orders (note);',
    ],
  ])('%s', async (_, given, migration) => {
    expect((await judged(given, migration)).verdict.level).toBe('review')
  })
})

it('tells a materialized view without data once', async () => {
  const { findings, verdict } = await judged(view, 'refresh materialized view totals with no data;')
  expect(findings.map(({ code }) => code)).toEqual(['E7'])
  expect(verdict.level).toBe('review')
})

let database: string
beforeAll(async () => {
  database = await freshDatabase()
})

function judged(given: string, migration: string, clock = systemClock) {
  return judgeMigration(database, { given, migration, clock })
}

const stillClock: Clock = { ...systemClock, now: () => new Date(0) }

function tenantTables(rows: number): string {
  const one = (t: string) =>
    `create schema ${t}; create table ${t}.orders (id int); insert into ${t}.orders select generate_series(1, ${rows});`
  return `${tenants.map(one).join('\n')} analyze;`
}

function onTenant(tenant: string): string {
  return `alter table ${tenant}.orders add column total int; update ${tenant}.orders set total = id;`
}
