import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { noEffects, type Relation, type StatementEvidence } from '../../src/migration/evidence/evidence.ts'
import { withHeldTimes } from '../../src/migration/evidence/held-locks.ts'
import type { LockMode } from '../../src/migration/lock-modes.ts'
import { freshDatabase } from '../postgres/test-database.ts'
import { Trials } from './finding-trial.ts'

const given = `
create table orders (id int primary key, total int, customer_id int, note text);
insert into orders select i, i, i, i from generate_series(1, 500) i;
create index orders_note on orders (note);
create table customers (id int primary key); insert into customers select generate_series(1, 500);
create domain amount as int; create table bills (sum amount); insert into bills select generate_series(1, 500);
create table events (id int, note text) partition by range (id);
create table events_1 partition of events for values from (0) to (1000);
create table events_rest partition of events default;
insert into events select generate_series(1, 2000);
create function touch() returns trigger language plpgsql as $$ begin lock table customers in access exclusive mode; return new; end $$;
create trigger touched after insert on bills for each row execute function touch();
analyze;`

const index = 'create index orders_total on orders (total);'

/** How a lock can come to be held before the statement that a finding is about: each with the code it must not hide. */
const cases: readonly (readonly [string, string, string])[] = [
  ['I1', 'alone', index],
  ['I1', 'after add column', `alter table orders add column channel text; ${index}`],
  ['I1', 'after lock table', `lock table orders in access exclusive mode; ${index}`],
  ['I1', 'after a weaker lock that blocks writes', `lock table orders in share row exclusive mode; ${index}`],
  ['I1', 'in an own transaction', `begin; alter table orders add column channel text; ${index} commit;`],
  ['I1', 'after a savepoint', `savepoint a; alter table orders add column channel text; release a; ${index}`],
  [
    'I1',
    'after one that was gone back to',
    `savepoint a; alter table orders add column x text; rollback to a; ${index}`,
  ],
  ['I1', 'in a block that has the lock', `do $$ begin alter table orders add column x text; ${index} end $$;`],
  ['I1', 'in a block after the lock', `alter table orders add column x text; do $$ begin ${index} end $$;`],
  ['I1', 'after a rename', 'alter table orders rename to o2; create index orders_total on o2 (total);'],
  [
    'I1',
    'after a move',
    'create schema s; alter table orders set schema s; create index orders_total on s.orders (total);',
  ],
  ['I1', 'built anew', 'alter table orders add column x text; reindex table orders;'],
  ['I1', 'by the trigger of a row', 'insert into bills values (1); create index on customers ((id + 1));'],
  ['I1', 'on a partition of a locked table', 'alter table events add column x text; create index on events (note);'],
  ['I1', 'for a type of another collation', 'alter table orders alter note type text collate "C";'],
  ['I2', 'after add column', 'alter table orders add column x text; drop index orders_note;'],
  ['S1', 'after add column', 'alter table orders add column x text; alter table orders alter total set not null;'],
  [
    'S1',
    'in a block after the lock',
    'alter table orders add column x text; do $$ begin alter table orders alter total set not null; end $$;',
  ],
  [
    'S1',
    'validated in its transaction',
    'alter table orders add constraint t check (total > 0) not valid; alter table orders validate constraint t;',
  ],
  [
    'S3',
    'after add column',
    'alter table orders add column x text; alter table orders add constraint c foreign key (customer_id) references customers;',
  ],
  [
    'S3',
    'validated in its transaction',
    'alter table orders add constraint c foreign key (customer_id) references customers not valid; alter table orders validate constraint c;',
  ],
  [
    'S4',
    'after add column',
    'alter table orders add column x text; alter table orders add constraint u unique (total);',
  ],
  ['S4', 'in a block', 'do $$ begin alter table orders add constraint u unique (total); end $$;'],
  [
    'S6',
    'after a lock',
    'lock table events_rest in access exclusive mode; create table events_2 partition of events for values from (5000) to (6000);',
  ],
  [
    'S7',
    'after a lock',
    'lock table bills in access exclusive mode; alter domain amount add constraint positive check (value > 0);',
  ],
  ['L2', 'after lock table', 'lock table orders in access exclusive mode; alter table customers add column x text;'],
  ['L4', 'after a lock', 'lock table events in access exclusive mode; alter table events detach partition events_1;'],
  ['R1', 'after add column', 'alter table orders add column x text; alter table orders alter total type bigint;'],
]

const harmless: readonly (readonly [string, string, string])[] = [
  ['I1', 'of a new table', 'create table t (id int); create index on t (id);'],
  [
    'I1',
    'of a new table with the name of a dropped one',
    'alter table orders add column x text; drop table orders; create table orders (total int); create index on orders (total);',
  ],
  [
    'I1',
    'in the next transaction, concurrently',
    '-- database-branch: no-transaction\nalter table orders add column x text; create index concurrently on orders (total);',
  ],
  ['I1', 'of a constraint', 'alter table orders add constraint u unique (total);'],
  ['S4', 'of an index', `alter table orders add column x text; ${index}`],
  [
    'L2',
    'after the first was given up',
    'savepoint a; alter table orders add column x text; rollback to a; alter table customers add column x text;',
  ],
  [
    'L2',
    'in transactions of their own',
    'begin; alter table orders add column x text; commit; begin; alter table customers add column x text; commit;',
  ],
  [
    'S1',
    'rows read after a change',
    'alter table orders add column x text; update orders set x = note where total > 5;',
  ],
  [
    'S1',
    'after the lock was given up',
    'savepoint a; alter table orders add column x text; rollback to a; do $$ begin perform count(*) from orders; end $$;',
  ],
]

let trials: Trials

beforeAll(async () => {
  trials = await Trials.open(await freshDatabase({ major: 17 }))
})

afterAll(() => trials.close())

const codesOf = async (migration: string) => {
  const { runs, findings } = await trials.try({ given, migration })
  expect(runs.map(({ failure }) => failure)).toEqual([undefined])
  return findings.map(({ code }) => code)
}

it.each(cases)('raises %s %s', async (code, _, migration) => {
  expect(await codesOf(migration)).toContain(code)
})

it.each(harmless)('raises no %s %s', async (code, _, migration) => {
  expect(await codesOf(migration)).not.toContain(code)
})

it('says that the lock was there before, and for how long', async () => {
  const { findings } = await trials.try({
    given,
    migration: `alter table orders add column x text; select pg_sleep(0.2); ${index}`,
  })
  expect(findings.find(({ code }) => code === 'I1')?.message).toMatch(
    /^An index of `public\.orders` \(.+\) was built while a lock from earlier in its transaction blocked reads and writes for 0\.\d s\.$/,
  )
})

describe('how long a lock was held', () => {
  const relation: Relation = { schema: 'public', name: 'orders', kind: 'table' }
  const statement = (facts: Partial<StatementEvidence>): StatementEvidence => ({
    ...noEffects,
    text: '',
    words: [],
    milliseconds: 100,
    transaction: 1,
    method: 'exact',
    failed: false,
    locks: [],
    work: [],
    suppressions: [],
    ...facts,
  })
  const takes = (mode: LockMode, name = 'orders') =>
    statement({ locks: [{ relation: { ...relation, name }, mode, heldMilliseconds: 0 }] })
  const heldOf = (...statements: readonly StatementEvidence[]) =>
    withHeldTimes(statements).flatMap(({ locks }) => locks.map(({ heldMilliseconds }) => heldMilliseconds))

  it('is the time to the end of the transaction', () => {
    expect(heldOf(takes('share'), statement({}), takes('access exclusive'), statement({ transaction: 2 }))).toEqual([
      300, 100,
    ])
  })

  it('ends with going back to a savepoint, and begins anew', () => {
    const back = statement({ released: [{ relation }] })
    expect(heldOf(takes('share'), takes('access exclusive'), back, takes('share'), statement({}))).toEqual([
      300, 200, 200,
    ])
  })

  it('goes on for the weaker lock that was there before', () => {
    const back = statement({ released: [{ relation, keeps: 'share' }] })
    expect(heldOf(takes('share'), takes('access exclusive'), back, statement({}))).toEqual([400, 200])
  })

  it('follows a name that changes', () => {
    const renamed = statement({ renamed: [{ from: relation, to: { ...relation, name: 'old' } }] })
    const back = statement({ released: [{ relation: { ...relation, name: 'old' } }] })
    expect(heldOf(takes('share'), renamed, back, statement({}))).toEqual([300])
  })
})
