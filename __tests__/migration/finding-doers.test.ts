import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readSuppressions } from '../../src/migration/suppression.ts'
import { freshDatabase } from '../postgres/test-database.ts'
import { type Trial, Trials } from './finding-trial.ts'

const orders = 'create table orders (id int primary key, note text, total int);'
const twoSchemas = `create schema a; create schema b;
create table a.orders (id int primary key, note text); create table b.orders (id int primary key, note text);`
const accepted = '-- database-branch: ignore'

/** What the finding of the code is put to, `file:line`, or open. */
type Expected = Readonly<Record<string, string>>

const cases: readonly (readonly [string, Trial & { readonly code: string; readonly expected: Expected }])[] = [
  [
    'a comment above the statement that does it, after another that names the column',
    {
      code: 'D2',
      given: orders,
      migration: `comment on column orders.note is 'going';\n${accepted} D2 unused\nalter table orders drop column note;`,
      expected: { 'public.orders.note': '1_x.sql:3 unused' },
    },
  ],
  [
    'a comment behind it, after an update',
    {
      code: 'D2',
      given: `${orders} insert into orders values (1, 'x', 1);`,
      migration: `update orders set note = null where id < 5;\nalter table orders drop column note; ${accepted} D2 unused`,
      expected: { 'public.orders.note': '1_x.sql:2 unused' },
    },
  ],
  [
    'one schema of two',
    {
      code: 'D2',
      given: twoSchemas,
      migration: `alter table a.orders drop column note; ${accepted} D2 gone in a\nalter table b.orders drop column note;`,
      expected: { 'a.orders.note': '1_x.sql:1 gone in a', 'b.orders.note': '1_x.sql:2 open' },
    },
  ],
  [
    'one schema of two, by the search path',
    {
      code: 'D2',
      given: twoSchemas,
      migration: `set local search_path = b;\nalter table orders drop column note; ${accepted} D2 gone in b\nset local search_path = a;\nalter table orders drop column note;`,
      expected: { 'a.orders.note': '1_x.sql:4 open', 'b.orders.note': '1_x.sql:2 gone in b' },
    },
  ],
  [
    'one schema of two, the other in a block',
    {
      code: 'D2',
      given: twoSchemas,
      migration: `alter table a.orders drop column note; ${accepted} D2 gone in a\ndo $$ begin execute 'alter table b.orders drop column note'; end $$;`,
      expected: { 'a.orders.note': '1_x.sql:1 gone in a', 'b.orders.note': '1_x.sql:2 open' },
    },
  ],
  [
    'one of two statements on one line',
    {
      code: 'D2',
      given: twoSchemas,
      migration: `alter table a.orders drop column note; alter table b.orders drop column note; ${accepted} D2 gone in b`,
      expected: { 'a.orders.note': '1_x.sql:1 open', 'b.orders.note': '1_x.sql:1 gone in b' },
    },
  ],
  [
    'one of two measured on one line',
    {
      code: 'R1',
      given: `${orders} insert into orders select i, i, i from generate_series(1, 50) i; create table bills (total int); insert into bills values (1);`,
      migration: `alter table orders alter total type bigint; alter table bills alter total type bigint; ${accepted} R1 small`,
      expected: { 'public.orders': '1_x.sql:1 open', 'public.bills': '1_x.sql:1 small' },
    },
  ],
  [
    'the statement that drops, not another that names the column',
    {
      code: 'D2',
      given: orders,
      migration: `alter table orders alter column note set default 'x'; ${accepted} D2 not this one\nalter table orders drop column note;`,
      expected: { 'public.orders.note': '1_x.sql:2 open' },
    },
  ],
  [
    'a renamed table, by its name at the time',
    {
      code: 'D2',
      given: orders,
      migration: `alter table orders rename to sales;\nalter table sales drop column note; ${accepted} D2 unused`,
      expected: { 'public.orders.note': '1_x.sql:2 unused' },
    },
  ],
  [
    'a renamed column, by its name at the time',
    {
      code: 'D2',
      given: orders,
      migration: `alter table orders rename column note to remark;\nalter table orders drop column remark; ${accepted} D2 unused`,
      expected: { 'public.orders.note': '1_x.sql:2 unused' },
    },
  ],
  [
    'quoted names in mixed case',
    {
      code: 'D2',
      given: 'create table "Orders" (id int, "Note" text); create table orders (id int, note text);',
      migration: `alter table "Orders" drop column "Note"; ${accepted} D2 unused\nalter table orders drop column note;`,
      expected: { 'public.Orders.Note': '1_x.sql:1 unused', 'public.orders.note': '1_x.sql:2 open' },
    },
  ],
  [
    'a block, which hides what it does',
    {
      code: 'D2',
      given: orders,
      migration: `${accepted} D2 unused\ndo $$ begin alter table orders drop column note; end $$;`,
      expected: { 'public.orders.note': '1_x.sql:2 unused' },
    },
  ],
  [
    'a function that is called',
    {
      code: 'D2',
      given: `${orders} create function tidy() returns void language plpgsql as 'begin alter table orders drop column note; end';`,
      migration: `select tidy(); ${accepted} D2 unused`,
      expected: { 'public.orders.note': '1_x.sql:1 unused' },
    },
  ],
  [
    'a block that may have been it, of two',
    {
      code: 'P1',
      given: orders,
      migration: `${accepted} P1 the key goes\nalter table orders drop column id;\ndo $$ begin alter table orders add column x int; end $$;`,
      expected: { 'public.orders.orders_pkey': '1_x.sql:3 open' },
    },
  ],
  [
    'what goes by cascade, under its own code alone',
    {
      code: 'C6',
      given: `${orders} create view notes as select note from orders;`,
      migration: `alter table orders drop column note cascade; ${accepted} D2 unused`,
      expected: { 'public.notes': '1_x.sql:1 open' },
    },
  ],
  [
    'what goes by cascade, accepted',
    {
      code: 'C6',
      given: `${orders} create view notes as select note from orders;`,
      migration: `alter table orders drop column note cascade; ${accepted} D2 C6 both unused`,
      expected: { 'public.notes': '1_x.sql:1 both unused' },
    },
  ],
  [
    'tables of a dropped schema, which the comment does not name',
    {
      code: 'D1',
      given: twoSchemas,
      migration: `drop schema a cascade; ${accepted} D6 unused`,
      expected: { 'a.orders': '1_x.sql:1 open' },
    },
  ],
  [
    'a table that is dropped, beside its namesake',
    {
      code: 'D1',
      given: twoSchemas,
      migration: `drop table a.orders; ${accepted} D1 unused\ndrop table b.orders;`,
      expected: { 'a.orders': '1_x.sql:1 unused', 'b.orders': '1_x.sql:2 open' },
    },
  ],
  [
    'functions of one name',
    {
      code: 'C5',
      given: `create schema a; create schema b; create function a.f() returns int language sql as 'select 1'; create function b.f() returns int language sql as 'select 1';`,
      migration: `drop function a.f(); ${accepted} C5 unused\ndrop function b.f();`,
      expected: { 'a.f()': '1_x.sql:1 unused', 'b.f()': '1_x.sql:2 open' },
    },
  ],
  [
    'functions of one name, of which either may be meant',
    {
      code: 'C5',
      given: `create schema a; create schema b; create function a.f() returns int language sql as 'select 1'; create function b.f() returns int language sql as 'select 1';`,
      migration: `set local search_path = a; drop function f(); ${accepted} C5 unused\ndo $$ begin drop function b.f(); end $$;`,
      expected: { 'a.f()': '1_x.sql:2 open', 'b.f()': '1_x.sql:2 open' },
    },
  ],
  [
    'partitions with their parent',
    {
      code: 'D2',
      given:
        'create table o (id int, note text) partition by range (id); create table o_1 partition of o for values from (0) to (9); create table o_2 partition of o for values from (9) to (19);',
      migration: `alter table o add column x int; alter table o drop column note; ${accepted} D2 unused`,
      expected: { 'public.o.note': '1_x.sql:1 unused' },
    },
  ],
  [
    'two files, each for itself',
    {
      code: 'D2',
      given: orders,
      migration: [
        `alter table orders drop column note; ${accepted} D2 unused`,
        `alter table orders drop column total;`,
      ],
      expected: { 'public.orders.note': '1_x.sql:1 unused', 'public.orders.total': '2_x.sql:1 open' },
    },
  ],
  [
    'a block comment',
    {
      code: 'D2',
      given: orders,
      migration: `/* database-branch: ignore D2 unused */\nalter table orders drop column note;`,
      expected: { 'public.orders.note': '1_x.sql:2 unused' },
    },
  ],
  [
    'a comment on the line after, which is of the next statement',
    {
      code: 'D2',
      given: orders,
      migration: `alter table orders drop column note;\n${accepted} D2 unused\nselect 1;`,
      expected: { 'public.orders.note': '1_x.sql:1 open' },
    },
  ],
  [
    'a string that reads like a comment',
    {
      code: 'D8',
      given: `${orders} insert into orders select i, i, i from generate_series(1, 100) i;`,
      migration: `do $$ begin perform '-- database-branch: ignore D8 no comment'; execute 'truncate orders'; end $$;`,
      expected: { 'public.orders': '1_x.sql:1 open' },
    },
  ],
  [
    'a setting for one schema',
    {
      code: 'D2',
      given: twoSchemas,
      suppress: [{ code: 'D2', table: 'a.orders' }],
      migration: 'alter table a.orders drop column note;\nalter table b.orders drop column note;',
      expected: { 'a.orders.note': '1_x.sql:1 suppressed by setting', 'b.orders.note': '1_x.sql:2 open' },
    },
  ],
  [
    'a key whose name the server chose, beside other changes of its table',
    {
      code: 'I6',
      given: `${orders} create table customers (id int primary key);`,
      migration: `create index on orders (total);\nalter table orders add column x int;\nalter table orders add foreign key (total) references customers; ${accepted} I6 small\nalter table orders add column customer_id int references customers;`,
      expected: {
        'public.orders.orders_customer_id_fkey': '1_x.sql:4 open',
      },
    },
  ],
  [
    'beside a long statement that names the table',
    {
      code: 'D2',
      given: orders,
      migration: `create table bills (${Array.from({ length: 30 }, (_, at) => `column_${at} text not null`).join(', ')}, order_id int references orders);\nalter table orders drop column note; ${accepted} D2 unused`,
      expected: { 'public.orders.note': '1_x.sql:2 unused' },
    },
  ],
  [
    'an acceptance of grants, beside a change of the table',
    {
      code: 'X4',
      given: orders,
      migration: `alter table orders add column x int;\ngrant select on orders to public; ${accepted} X4 public figures`,
      expected: { 'public.orders': '1_x.sql:2 public figures' },
    },
  ],
  [
    'an index, beside another of its table',
    {
      code: 'I4',
      given:
        'create table o (id int, note text) partition by range (id); create table o_1 partition of o for values from (0) to (9);',
      migration: `create index on o (id); ${accepted} I4 not this one\ncreate index o_note on only o (note);`,
      expected: { 'public.o_note': '1_x.sql:2 open' },
    },
  ],
]

let trials: Trials

beforeAll(async () => {
  trials = await Trials.open(await freshDatabase({ major: 18 }))
})

afterAll(() => trials.close())

it.each(cases)('puts a finding to its statement: %s', async (_, { code, expected, ...trial }) => {
  const { findings } = await trials.try(trial)
  const found = findings.filter((finding) => finding.code === code)
  expect(
    Object.fromEntries(
      found.map(({ subject, place, suppressed }) => [
        subject,
        `${place ? `${place.file}:${place.line} ` : ''}${suppressed?.reason ?? 'open'}`,
      ]),
    ),
  ).toEqual(expected)
})

it('says that an acceptance is in doubt', async () => {
  const { findings } = await trials.try({
    given: orders,
    migration: `alter table orders drop column id; ${accepted} P1 the key goes\ndo $$ begin alter table orders add column x int; end $$;`,
  })
  expect(findings.find(({ code }) => code === 'P1')?.message).toMatch(
    / It is not accepted: 2 statements may have done it, and not each says so\.$/,
  )
})

it.each([
  ['-- database-branch: ignore D2 not used', ['D2 not used']],
  ['-- database-branch:ignore d2', ['d2 ']],
  [
    '-- database-branch: ignore D2 D3, C1 one reason for all',
    ['D2 one reason for all', 'D3 one reason for all', 'C1 one reason for all'],
  ],
  ['/* database-branch: ignore D2 in a block */', ['D2 in a block']],
  ['/* first\n * database-branch: ignore D2 in a line\n */', ['D2 in a line']],
  ['-- see database-branch: ignore D2', []],
  ["select '-- database-branch: ignore D2 x'", []],
  ['-- database-branch: ignore D2-and-more', []],
  ['-- database-branch: ignored D2', []],
])('reads %j', (text, expected) => {
  expect(readSuppressions(text).map(({ code, reason }) => `${code} ${reason}`)).toEqual(expected)
})
