/** What is said of the rows that were there before a migration, whatever way they went. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { freshDatabase } from '../postgres/test-database.ts'
import { judgeMigration } from './judged-trial.ts'

const settings =
  'create table settings (id int primary key, v text); insert into settings select i, i from generate_series(1, 900) i; analyze;'
const large =
  'create table prices (id int primary key, v numeric); insert into prices select i, i from generate_series(1, 9000) i; analyze;'
const family = `create table customers (id int primary key);
create table orders (id int primary key, customer_id int references customers on delete cascade);
create table notes (id int primary key, customer_id int references customers on delete set null);
insert into customers select generate_series(1, 100);
insert into orders select i, (i + 1) / 2 from generate_series(1, 200) i;
insert into notes select i, i from generate_series(1, 100) i; analyze;`
const parted = `create table events (id int, day int) partition by range (day);
create table events_1 partition of events for values from (0) to (10);
create table events_2 partition of events for values from (10) to (20);
insert into events select i, i % 20 from generate_series(1, 1000) i; analyze;`
const trigger = (body: string, when: string, on: string) => `
create function act() returns trigger language plpgsql as $$ begin ${body} end $$;
create trigger act ${when} on ${on} for each row execute function act();`

type Case = readonly [name: string, given: string, migration: string, headline: string | RegExp, level?: string]

/** Rows that are gone. */
const lost: readonly Case[] = [
  ['all of a table', settings, 'delete from settings;', 'deletes all 900 rows of `public.settings`'],
  ['most of it', large, 'delete from prices where id > 10;', 'deletes 8,990 of 9,000 rows of `public.prices`'],
  [
    'a few',
    large,
    'delete from prices where id <= 10;',
    'review, deletes 10 of 9,000 rows of `public.prices`',
    'review',
  ],
  [
    'in two goes',
    settings,
    'delete from settings where id < 500; delete from settings;',
    'deletes all 900 rows of `public.settings`',
  ],
  ['truncated', settings, 'truncate settings;', /^empties `public\.settings` \(about 900 rows, \d+ kB\)$/],
  [
    'truncated and filled again',
    settings,
    "truncate settings; insert into settings values (1, 'x');",
    /^empties `public\.settings`/,
  ],
  [
    'truncated by cascade',
    family,
    'truncate customers cascade;',
    /^empties `public\.customers` .*, empties `public\.notes` .*, empties `public\.orders`/,
  ],
  [
    'deleted and put back',
    settings,
    'create temp table kept as table settings; delete from settings; insert into settings table kept;',
    'deletes all 900 rows of `public.settings` and inserts 900',
  ],
  ['by a cascade', family, 'delete from customers where id <= 10;', /deletes 20 of 200 rows of `public\.orders`/],
  [
    'by a trigger',
    `${settings}create table log (id int);${trigger('delete from settings; return new;', 'after insert', 'log')}`,
    'insert into log values (1);',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'by a rule',
    `${settings}create table log (id int); create rule r as on insert to log do also delete from settings;`,
    'insert into log values (1);',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'by a deferred trigger',
    `${settings}create table log (id int);${trigger('delete from settings; return new;', 'after insert', 'log').replace('create trigger act after insert on log', 'create constraint trigger act after insert on log deferrable initially deferred')}`,
    'insert into log values (1);',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'in a query',
    settings,
    'with gone as (delete from settings returning id) select count(*) from gone;',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'moved elsewhere',
    settings,
    'create table old_settings (like settings); with gone as (delete from settings returning *) insert into old_settings table gone;',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'by merge',
    settings,
    'merge into settings s using (select generate_series(1, 900) as id) x on x.id = s.id when matched then delete;',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'in a block',
    settings,
    'do $$ begin execute $x$delete from settings$x$; end $$;',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'in a function',
    `${settings}create function f() returns void language sql as 'delete from settings';`,
    'select f();',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'through a view',
    `${settings}create view v as table settings;`,
    'delete from v;',
    'deletes all 900 rows of `public.settings`',
  ],
  ['of a partitioned table', parted, 'delete from events;', 'deletes all 1,000 rows of `public.events`'],
  ['of one partition', parted, 'delete from events_1;', 'deletes 500 of 1,000 rows of `public.events`'],
  [
    'of a child',
    `${settings}create table extra () inherits (settings); insert into extra values (1, 'x');`,
    'delete from extra;',
    'deletes the only row of `public.extra`',
  ],
  [
    'of an unlogged table',
    settings.replace('create table', 'create unlogged table'),
    'delete from settings;',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'before a transaction of its own ends',
    settings,
    'begin; delete from settings; commit;',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'after a savepoint that stays',
    settings,
    'savepoint a; delete from settings; release a;',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'of a renamed table',
    settings,
    'alter table settings rename to options; delete from options;',
    'deletes all 900 rows of `public.settings`',
  ],
  [
    'large objects',
    "select lo_from_bytea(0, 'x') from generate_series(1, 3);",
    'select lo_unlink(oid) from pg_largeobject_metadata;',
    /deletes all 3 rows of `pg_catalog\.pg_largeobject_metadata`/,
  ],
]

/** Rows whose values are gone. */
const overwritten: readonly Case[] = [
  ['all of them', large, 'update prices set v = 0;', 'overwrites all 9,000 rows of `public.prices`'],
  [
    'some',
    large,
    'update prices set v = 0 where id <= 40;',
    'review, overwrites 40 of 9,000 rows of `public.prices`',
    'review',
  ],
  [
    'an old column beside a new one',
    large,
    'alter table prices add w numeric; update prices set w = v, v = 0;',
    /overwrites all 9,000 rows of `public\.prices`/,
  ],
  [
    'by insert',
    large,
    'insert into prices select id, 0 from prices on conflict (id) do update set v = excluded.v;',
    'overwrites all 9,000 rows of `public.prices`',
  ],
  [
    'by merge',
    large,
    'merge into prices p using prices q on p.id = q.id when matched then update set v = 0;',
    'overwrites all 9,000 rows of `public.prices`',
  ],
  [
    'by a key that clears',
    family,
    'delete from customers where id = 100;',
    /overwrites 1 of 100 rows of `public\.notes`/,
    'review',
  ],
  [
    'by the expression of a new type',
    large,
    'alter table prices alter v type text using upper(v::text);',
    /recomputes a column of `public\.prices`/,
  ],
  [
    'by an expression alone',
    settings,
    "alter table settings alter v type text using 'x';",
    /recomputes a column of `public\.settings`/,
  ],
  [
    'by a trigger',
    `${large}${trigger('new.v = 0; return new;', 'before update', 'prices')}`,
    'alter table prices add w numeric; update prices set w = 1;',
    /updates all 9,000 rows of `public\.prices`, in columns not known/,
    'review',
  ],
  [
    'in a block',
    large,
    'alter table prices add w numeric; do $$ begin update prices set w = v; end $$;',
    /updates all 9,000 rows of `public\.prices`, in columns not known/,
    'review',
  ],
  [
    'through a view',
    `${large}create view v as select id, v as w from prices;`,
    'alter table prices add w numeric; update v set w = 0;',
    /updates all 9,000 rows of `public\.prices`, in columns not known/,
    'review',
  ],
  [
    'moved to another partition',
    parted,
    'update events set day = 15 where day = 1;',
    'review, overwrites 50 of 1,000 rows of `public.events`',
    'review',
  ],
]

/** Nothing that was there is gone. */
const kept: readonly Case[] = [
  ['a new column', settings, 'alter table settings add w text; ', 'safe: adds 1 column'],
  [
    'a backfill',
    settings,
    'alter table settings add w text; commit; update settings set w = v;',
    'safe: adds 1 column',
  ],
  [
    'a backfill of some, by alias',
    settings,
    'alter table settings add w text, add x text; commit; update only settings as s set (w, x) = (s.v, 1) where s.id > 10;',
    'safe: adds 2 columns',
  ],
  ['rows that are added', settings, "insert into settings values (1000, 'x');", 'safe: no schema change'],
  ['a delete that finds nothing', settings, 'delete from settings where id < 0;', 'safe: no schema change'],
  ['what is rolled back', settings, 'begin; delete from settings; rollback;', 'safe: no schema change'],
  [
    'what a savepoint takes back',
    settings,
    'savepoint a; delete from settings; rollback to a;',
    'safe: no schema change',
  ],
  [
    'a temporary table',
    '',
    'create temp table x (id int); insert into x values (1); delete from x;',
    'safe: no schema change',
  ],
  [
    'a table of the same change',
    '',
    'create table x (id int); insert into x values (1); delete from x;',
    'safe: adds 1 table',
  ],
  [
    "a tool's books",
    "create table schema_migrations (version varchar primary key); insert into schema_migrations values ('1');",
    'delete from schema_migrations;',
    'safe: no schema change',
  ],
]

describe('rows that were there', () => {
  let database: string
  beforeAll(async () => {
    database = await freshDatabase()
  })

  const judged = async (given: string, migration: string) => {
    const { runs, verdict } = await judgeMigration(database, { given, migration })
    expect(runs).toMatchObject([{ status: 'applied' }])
    return verdict
  }

  it.each(lost)('are said to be gone: %s', async (_, given, migration, headline, level = 'destructive') => {
    const verdict = await judged(given, migration)
    expect(verdict.headline).toMatch(headline)
    expect(verdict.level).toBe(level)
  })

  it.each(overwritten)(
    'are said to be overwritten: %s',
    async (_, given, migration, headline, level = 'destructive') => {
      const verdict = await judged(given, migration)
      expect(verdict.headline).toMatch(headline)
      expect(verdict.level).toBe(level)
    },
  )

  it.each(kept)('are safe: %s', async (_, given, migration, headline) => {
    const verdict = await judged(given, migration)
    const waited = expect.stringMatching(new RegExp(`^${headline}(, nothing waited longer than .*)?$`))
    expect(verdict).toEqual({ level: 'safe', headline: waited, concerns: [] })
  })

  it('say how a statement came to a table that it does not name', async () => {
    const { findings } = await judgeMigration(database, {
      given: family,
      migration: 'delete from customers where id <= 10;',
    })
    const told = findings.filter(({ code }) => code === 'D14' || code === 'D15').map(({ message }) => message)
    expect(told.sort()).toEqual([
      '10 rows of `public.customers` were deleted. It had 100 rows.',
      '10 rows of `public.notes` were overwritten, through the foreign key to `public.customers`.',
      '20 rows of `public.orders` were deleted, through the foreign key to `public.customers`. It had 200 rows.',
    ])
  })

  it.each([
    ['copied', 'insert into settings_2 select * from settings;', 'breaking', /: it has 900 rows again, of about 900/],
    [
      'copied in part',
      'insert into settings_2 select * from settings limit 90;',
      'destructive',
      /: it has 90 of about 900 rows/,
    ],
    ['not copied', '', 'destructive', /: its about 900 rows are gone/],
  ])('are counted again in a table that was made anew: %s', async (_, copy, weight, words) => {
    const { diff } = await judgeMigration(database, {
      given: `${settings} analyze settings;`,
      migration: `create table settings_2 (like settings including all); ${copy} drop table settings; alter table settings_2 rename to settings;`,
    })
    const anew = diff.changes.filter(({ code }) => code === 'table.recreated')
    expect(anew).toMatchObject([{ weight, summary: expect.stringMatching(words) }])
  })

  it('stay a concern when somebody accepts their loss, and no reason to fail', async () => {
    const { verdict, findings } = await judgeMigration(database, {
      given: settings,
      migration: 'delete from settings; -- database-branch: ignore D14 nobody reads them\n',
    })
    expect(verdict.headline).toBe('deletes all 900 rows of `public.settings` (accepted)')
    expect(findings).toMatchObject([{ code: 'D14', suppressed: { reason: 'nobody reads them' } }])
  })

  it('are not accepted beside another statement than the one that deletes them', async () => {
    const { verdict } = await judgeMigration(database, {
      given: settings,
      migration:
        'delete from settings where id = 1; -- database-branch: ignore D14 a test entry\ndelete from settings;\n',
    })
    expect(verdict.headline).toBe('deletes all 900 rows of `public.settings`')
  })
})
