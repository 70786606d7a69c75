/** What goes by masked values, whether the statements were measured or only what came of them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MigrationEvidence } from '../../src/migration/evidence/evidence.ts'
import { type MaskedChecks, maskedChecks } from '../../src/migration/masked-checks.ts'
import { freshDatabase } from '../postgres/test-database.ts'
import { Trials } from './finding-trial.ts'

const given = `create domain positive as int;
create table customers (id int primary key, name text, email text, short varchar(20), size positive, city_id int);
insert into customers select i, 'n' || i, 'e' || i, 'e', i, 1 from generate_series(1, 50) i;
create table cities (id int primary key, name text);
insert into cities values (1, 'Arden');
alter table customers add constraint known check (name <> 'x') not valid;
alter table customers add constraint of_city foreign key (city_id) references cities not valid;
create table spend (id int, day int, note text) partition by range (day);
create table spend_1 partition of spend for values from (0) to (5);
insert into spend select i, 1 from generate_series(1, 50) i;
analyze;`

let trials: Trials
beforeAll(async () => {
  trials = await Trials.open(await freshDatabase())
})
afterAll(() => trials.close())

const prepared = ['public.customers', 'public.spend_1']
const maskedColumns = [
  { table: 'public.customers', column: 'email' },
  { table: 'public.spend', column: 'note' },
]

async function found(statement: string, how: Partial<MaskedChecks>) {
  const alone = statement.includes('concurrently') ? '-- database-branch: no-transaction\n' : ''
  const { evidence, diff, runs } = await trials.try({ given, migration: `${alone}${statement};` })
  expect(runs.map(({ status }) => status)).toEqual(['applied'])
  return [evidence, summed(evidence)].map((seen) => maskedChecks({ evidence: seen, diff, prepared: [], ...how }))
}

const summed = (evidence: MigrationEvidence): MigrationEvidence => ({ ...evidence, method: 'sampled', statements: [] })

const goesByValues = [
  'alter table customers validate constraint known',
  "alter table customers add check (email <> '')",
  'alter table customers alter email set not null',
  'alter table customers add unique (email)',
  'create unique index on customers (email)',
  'create unique index concurrently emails on customers (lower(email))',
  'alter table customers alter email type varchar(20)',
  'alter table customers alter email type int using length(email)',
  'alter domain positive add check (value > 0)',
  "update customers set name = 'x' || email",
  'delete from customers where email is null',
  'insert into cities select id + 10, email from customers',
  'create table copied as select * from customers',
  'create index on customers ((substr(email, 2)::int))',
  'create index concurrently on customers (substr(email, 2))',
  'create index on customers (id) where substr(email, 2)::int > 3',
  'alter table customers add column number int generated always as (substr(email, 2)::int) stored',
  'alter table customers add column far boolean not null default true, add check (length(email) < 9)',
  "do $$ begin update customers set email = 'x' || email; end $$",
  'with told as (select email from customers) insert into cities select 9, email from told limit 1',
  'insert into cities select id + 10, c.email from customers c where c.id = 1',
  'merge into cities t using customers c on t.id = c.id when matched then update set name = c.email',
]
const ofPartitions = ["alter table spend add check (note <> '')", "update spend set note = note || 'x'"]
const harmless = [
  'create index on customers (email)',
  'create index concurrently emails on customers (email)',
  'create index on customers (lower(email))',
  'create index on customers (id) where length(email) > 3',
  'create index on customers (lower(short), upper(email) desc) include (name) with (fillfactor = 70)',
  'create index on customers (email text_pattern_ops) where email is not null',
  'create index on cities (substr(name, 2))',
  'alter table customers add column token uuid default gen_random_uuid()',
  'alter table customers add column active boolean not null default true',
  'alter table customers drop column email',
  "alter table customers add constraint another check (email <> '') not valid",
  'alter table customers set unlogged',
  "update cities set name = 'Belmont'",
  'alter table cities alter name set not null',
]

describe('goes by masked values', () => {
  it.each(goesByValues)('of `prepare-sql`: %s', async (statement) => {
    const customers = expect.arrayContaining(['public.customers'])
    expect(await found(statement, { prepared })).toEqual([customers, customers])
  })

  it.each(goesByValues)('of the service: %s', async (statement) => {
    const customers = ['public.customers']
    expect(await found(statement, { byService: maskedColumns })).toEqual([customers, customers])
  })

  it.each(ofPartitions)('of a partition: %s', async (statement) => {
    expect(await found(statement, { prepared })).toEqual([['public.spend_1'], ['public.spend_1']])
    expect(await found(statement, { byService: maskedColumns })).toEqual([['public.spend'], ['public.spend']])
  })

  it('of any table, where the service does not say what it has masked', async () => {
    const [exact] = await found("update cities set name = 'x'", { byService: 'unknown' })
    expect(exact).toEqual(['public.cities'])
    const made = 'create table made (a text, b int generated always as (a::int) stored, check (a <> $$$$))'
    expect(await found(made, { byService: 'unknown' })).toEqual([[], []])
  })
})

describe('does not', () => {
  it.each(harmless)('%s', async (statement) => {
    expect(await found(statement, { prepared })).toEqual([[], []])
  })

  it('of columns that are not masked', async () => {
    const [exact] = await found("update customers set name = 'other'", { byService: maskedColumns })
    expect(exact).toEqual([])
  })
})
