/** The situations of docs/comment-gallery.md: each is one pull request, played for real. */
export type Situation = {
  /** Of its pictures. */
  readonly name: string
  readonly title: string
  /** On production, before. */
  readonly given?: string | undefined
  /** Absent where the pull request touches no database. */
  readonly migration?: string | undefined
  /** On production, while the pull request is open; the job runs again after it. */
  readonly meanwhile?: string | undefined
  /** A test file for `node --test`. */
  readonly test?: string | undefined
  readonly isFromFork?: true
  /** What takes the migration back. */
  readonly wayBack?: string | undefined
  /** Of production, as `database-branch workload` writes them. */
  readonly queries?: readonly { readonly text: string; readonly calls: number; readonly milliseconds: number }[]
  /** What a reviewer decides by the first two lines. */
  readonly decision: string
}

const million = `
create table ecommerce.page_views (id bigserial primary key, customer_id int not null, path text not null, seen_at timestamptz not null);
insert into ecommerce.page_views (customer_id, path, seen_at)
select 1 + i % 100, '/products/' || i % 50, timestamptz '2026-01-01' + i * interval '1 minute' from generate_series(1, 1000000) i;
analyze ecommerce.page_views;`

const events = `
create table ecommerce.events (id bigint not null, at date not null) partition by range (at);
do $$ begin
  for i in 0..63 loop
    execute format('create table ecommerce.events_%s partition of ecommerce.events for values from (%L) to (%L)',
      i, date '2021-01-01' + i * 31, date '2021-01-01' + (i + 1) * 31);
  end loop;
end $$;`

const passing = `import { test } from 'node:test'
for (let n = 1; n <= 12; n++) test('check ' + n, () => {})`

const failing = `import assert from 'node:assert'
import { test } from 'node:test'
test('lists the orders of a customer', () => {})
test('orders of high value have got their priority', () => assert.equal('low', 'high'))
test('an order without items costs nothing', () => assert.ok(false))`

export const situations: readonly Situation[] = [
  {
    name: 'nothing',
    title: 'Fix the footer',
    test: passing,
    decision: 'Merge: the database does not notice.',
  },
  {
    name: 'column',
    title: 'Add a note to orders',
    migration: 'alter table ecommerce.orders add column note text;',
    test: passing,
    decision: 'Merge: what is added is named, and nobody waits.',
  },
  {
    name: 'index-small',
    title: 'Find orders by status',
    migration: 'create index orders_status on ecommerce.orders (status);',
    test: passing,
    decision: 'Merge: the table is so small that the lock was gone at once.',
  },
  {
    name: 'index-large',
    title: 'Find page views by path',
    given: million,
    migration: 'create index page_views_path on ecommerce.page_views (path);',
    test: passing,
    decision:
      'Not like this: writers wait as long as it says. The statement that does not block stands under the finding.',
  },
  {
    name: 'destructive',
    title: 'Remove what nobody uses',
    migration: 'alter table ecommerce.products drop column category;\ndrop table ecommerce.order_items;',
    test: passing,
    decision: 'Ask the author whether anybody still reads them: the data is gone afterwards.',
  },
  {
    name: 'rewrite',
    title: 'Wide customer ids',
    given: million,
    migration: 'alter table ecommerce.page_views alter column customer_id type bigint;',
    test: passing,
    decision: 'Not during the day: the table is written anew, and nobody reads it meanwhile.',
  },
  {
    name: 'rows',
    title: 'Clean up old orders',
    migration: "delete from ecommerce.order_items;\nupdate ecommerce.orders set status = 'archived';",
    test: passing,
    decision: 'Stop: all rows of two tables, which no schema diff would show.',
  },
  {
    name: 'rights',
    title: 'Tidy up the roles',
    given:
      'reset role; create role gallery_reader; set role shop_owner; grant usage on schema ecommerce to gallery_reader; grant select on all tables in schema ecommerce to gallery_reader;',
    migration: 'revoke select on ecommerce.orders from gallery_reader;',
    test: passing,
    decision: 'Ask whose reports read that table: they fail with 42501 from then on.',
  },
  {
    name: 'queries',
    title: "Call an order's total its amount",
    migration: 'alter table ecommerce.orders rename column total to amount;',
    wayBack: 'alter table ecommerce.orders rename column amount to total;',
    queries: [
      { text: 'select id, name, price from ecommerce.products where id = $1', calls: 812_000, milliseconds: 36_500 },
      {
        text: "select id, total from ecommerce.orders where customer_id = $1 order by created_at desc limit $2 /*route='/account/orders'*/",
        calls: 41_200,
        milliseconds: 8_300,
      },
      {
        text: "select date_trunc($1, created_at), sum(total) from ecommerce.orders group by 1 /*route='/admin/turnover'*/",
        calls: 96,
        milliseconds: 5_100,
      },
      { text: 'insert into ecommerce.orders (customer_id, total) values ($1, $2)', calls: 9_800, milliseconds: 2_900 },
    ],
    test: passing,
    decision:
      'Not in one step: these queries of production fail from the migration on, until the new code is everywhere.',
  },
  {
    name: 'failed-migration',
    title: 'Every order has a customer',
    given: 'insert into ecommerce.orders (customer_id, total) values (null, 12);',
    migration:
      'alter table ecommerce.orders add column channel text;\nalter table ecommerce.orders alter column customer_id set not null;',
    decision: 'Back to the author: it would have failed on production, and where.',
  },
  {
    name: 'failed-tests',
    title: 'Order priority, without its backfill',
    migration: "alter table ecommerce.orders add column priority varchar(10) default 'low';",
    test: failing,
    decision: 'Back to the author: which tests, and why.',
  },
  {
    name: 'many-changes',
    title: 'A schema for the warehouse',
    migration: [
      'create schema warehouse;',
      ...Array.from(
        { length: 100 },
        (_, n) =>
          `create table warehouse.bin_${n} (id int primary key, label text not null);\ncreate index on warehouse.bin_${n} (label);\ncomment on table warehouse.bin_${n} is 'bin ${n}';`,
      ),
    ].join('\n'),
    test: passing,
    decision: 'Merge: three hundred additions, and nothing else among them.',
  },
  {
    name: 'partitions',
    title: 'Where an event came from',
    given: events,
    migration: 'alter table ecommerce.events add column source text;',
    test: passing,
    decision: 'Merge: one change, told once, with the count of its partitions.',
  },
  {
    name: 'drift',
    title: 'Order priority',
    migration: "alter table ecommerce.orders add column if not exists priority varchar(10) default 'low';",
    meanwhile: 'alter table ecommerce.orders add column priority smallint not null default 0;',
    test: passing,
    decision: 'Rebase: production has got a column of that name meanwhile, and of another type.',
  },
  {
    name: 'fork',
    title: 'A change from outside',
    migration: 'alter table ecommerce.orders add column note text;',
    isFromFork: true,
    decision: 'Nothing was tried: a maintainer runs it from a branch of the repository.',
  },
]
