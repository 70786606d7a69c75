import type { Neighbours } from './neighbour.ts'

const published =
  'create table orders (id int primary key, note text, kind int); create publication shop for table orders;'

export const leftovers: Neighbours = {
  P1: {
    bad: [
      'alter table orders replica identity nothing;',
      'alter table orders drop column id;',
      'do $$ begin alter table orders drop constraint orders_pkey; end $$;',
    ],
    good: [
      'alter table orders drop constraint orders_pkey, add primary key (number);',
      'alter table orders replica identity full;',
      'alter table orders rename constraint orders_pkey to orders_key;',
      'drop table orders;',
    ],
  },
  P2: {
    bad: [
      'drop publication shop;',
      "alter publication shop set (publish = 'insert');",
      'alter publication shop set table orders where (id > 5);',
      'create schema store; alter publication shop add tables in schema store;',
    ],
    good: [
      'create publication all_of_it for all tables;',
      'alter table orders drop column note;',
      'create table drafts (id int primary key); alter publication shop add table drafts;',
      'comment on publication shop is null;',
    ],
  },
  P3: {
    bad: [
      { given: 'create table events (what text);', run: 'create publication shop for table events;' },
      {
        given: 'create table events (id int primary key); create publication shop for table events;',
        run: 'alter table events drop constraint events_pkey;',
      },
      {
        given: 'create table events (id int primary key); create publication shop for table events;',
        run: 'alter table events replica identity nothing;',
      },
    ],
    good: [
      'create table events (what text); alter table events replica identity full;',
      {
        given: 'create table events (what text);',
        run: "create publication shop for table events with (publish = 'insert');",
      },
      {
        given: 'create table events (id int not null unique);',
        run: 'alter table events replica identity using index events_id_key; create publication shop for table events;',
      },
      'create view names as select 1 as id;',
    ],
  },
  P4: {
    bad: [
      'delete from orders where id > 100;',
      "update orders set state = 'old' where id > 9000;",
      "do $$ begin update orders set state = 'old'; end $$;",
      "merge into orders o using (select generate_series(1, 20000) as id) n on n.id = o.id when matched then update set state = 'old';",
    ],
    good: [
      'insert into orders select i from generate_series(20001, 40000) i;',
      'create table drafts as select * from orders; update drafts set state = null;',
      'alter table orders add column note text default 5;',
    ],
  },
  P5: {
    bad: [
      { given: published, run: 'alter table orders rename column note to remark;' },
      { given: published, run: 'alter table orders alter column kind type bigint;' },
      { given: published, run: 'alter table orders rename to sales;' },
      {
        given: 'create table orders (id int primary key); create publication shop for all tables;',
        run: 'alter table orders add column note text;',
      },
    ],
    good: [
      { given: published, run: 'create index on orders (note);' },
      { given: published, run: 'alter table orders alter column note set default 1;' },
      { given: 'create table orders (id int primary key);', run: 'alter table orders add column note text;' },
    ],
  },
  E1: {
    bad: [
      { given: "create extension pg_trgm version '1.5';", run: 'alter extension pg_trgm update;' },
      { given: 'create extension hstore; create schema tools;', run: 'alter extension hstore set schema tools;' },
      { given: "create extension pg_trgm version '1.5';", run: "alter extension pg_trgm update to '1.6';" },
    ],
    good: [
      'create extension if not exists pg_trgm;',
      'comment on extension pg_trgm is null;',
      'create extension hstore schema tools; alter extension hstore set schema public;',
    ],
  },
  E3: {
    bad: [
      'alter statistics places set statistics 0;',
      'alter table orders alter column city set statistics 0;',
      'alter table orders drop column city;',
    ],
    good: [
      'create statistics more (dependencies) on city, country from orders;',
      'alter statistics places rename to cities;',
      'create statistics draft on city, country from orders; drop statistics draft;',
    ],
  },
  E4: {
    bad: [
      'alter table orders set (autovacuum_enabled = 0);',
      'create table drafts (id int) with (autovacuum_enabled = false);',
      "do $$ begin alter table orders set (autovacuum_enabled = 'no'); end $$;",
    ],
    good: [
      {
        given: 'create table orders (id int) with (autovacuum_enabled = off);',
        run: 'alter table orders reset (autovacuum_enabled);',
      },
      'alter table orders set (autovacuum_enabled = on);',
      {
        given: 'create table orders (id int) with (autovacuum_enabled = off);',
        run: 'alter table orders add column note text;',
      },
    ],
  },
  E5: {
    bad: [
      {
        given: 'create table orders (id int); create rule keep as on delete to orders do instead nothing;',
        run: 'drop rule keep on orders;',
      },
      { given: "create type mood as enum ('sad');", run: 'create cast (mood as int) with inout as implicit;' },
      {
        given: 'create table orders (id int); create rule keep as on delete to orders do instead nothing;',
        run: 'create or replace rule keep as on delete to orders where old.id > 5 do instead nothing;',
      },
      {
        given: 'create table orders (id int); create rule keep as on delete to orders do instead nothing;',
        run: 'alter table orders disable rule keep;',
      },
    ],
    good: [
      'create or replace view kept_orders as select id from orders where id > 5;',
      'create operator === (leftarg = int, rightarg = int, function = int4eq);',
      "comment on table orders is 'kept';",
    ],
  },
  E7: {
    bad: [
      {
        given: 'create materialized view totals as select 1 as id;',
        run: 'refresh materialized view totals with no data;',
      },
      {
        given: 'create materialized view totals as select 1 as id;',
        run: 'drop materialized view totals; create materialized view totals as select 1 as id with no data;',
      },
      'do $$ begin create materialized view totals as select count(*) from orders with no data; end $$;',
    ],
    good: [
      'create materialized view totals as select count(*) from orders with no data; refresh materialized view totals;',
      {
        given: 'create materialized view totals as select 1 as id with no data;',
        run: 'refresh materialized view totals;',
      },
      {
        given: 'create materialized view totals as select 1 as id with no data;',
        run: "comment on materialized view totals is 'later';",
      },
    ],
  },
  E13: {
    bad: [
      {
        given:
          'create table orders (id int); insert into orders values (1); create materialized view totals as select id from orders; create unique index on totals (id); delete from orders;',
        run: 'refresh materialized view concurrently totals;',
      },
      'do $$ begin refresh materialized view totals; end $$;',
      {
        given:
          "create table orders (id int, at timestamptz); insert into orders values (1, now()); create materialized view totals as select id from orders where at > now() - interval '1 hour'; update orders set at = '2020-01-01';",
        run: 'begin; refresh materialized view totals; commit;',
      },
    ],
    good: [
      {
        given: 'create table orders (id int); create materialized view totals as select id from orders;',
        run: 'refresh materialized view totals;',
      },
      {
        given:
          'create table orders (id int); insert into orders values (1), (2); create materialized view totals as select id from orders; create unique index on totals (id); delete from orders where id = 1; analyze totals;',
        run: 'refresh materialized view concurrently totals;',
      },
      "comment on materialized view totals is 'stale';",
    ],
  },
  E8: {
    bad: [
      'alter table orders add column sum int, add constraint sum_positive check (sum > 0) not valid;',
      {
        given: 'create table customers (id int primary key); create table orders (customer_id int);',
        run: 'alter table orders add constraint buyer foreign key (customer_id) references customers not valid;',
      },
      { run: 'alter table orders add constraint total_positive check (total > 0) not enforced;', major: 18 },
    ],
    good: [
      'alter table orders add constraint total_positive check (total > 0);',
      {
        given: 'create table orders (total int); alter table orders add constraint p check (total > 0) not valid;',
        run: 'alter table orders validate constraint p;',
      },
      'alter table orders add constraint p check (total > 0) not valid; alter table orders drop constraint p;',
      {
        given: 'create table orders (total int); alter table orders add constraint p check (total > 0) not valid;',
        run: 'alter table orders add column note text;',
      },
    ],
  },
  E9: {
    bad: [
      'alter table orders add column the_note_that_the_customer_wrote_when_the_order_was_placed_in_the_shop text;',
      'create table orders_that_were_placed_by_customers_who_had_not_been_seen_in_the_shop (id int);',
      'alter table orders add constraint orders_are_placed_by_customers_who_had_not_been_seen_in_the_shop check (id > 0);',
    ],
    good: [
      "comment on table orders is 'orders that were placed by customers who had not been seen in the shop before that day';",
      `create index orders_${'x'.repeat(56)} on orders (note);`,
      "insert into orders values (1, 'the note that the customer wrote when the order was placed in the shop');",
    ],
  },
  E12: {
    bad: [
      'alter table customers disable trigger all;',
      'do $$ begin alter table orders disable trigger all; end $$;',
      {
        given:
          'create schema shop; create table shop.customers (id int primary key); create table shop.orders (customer_id int references shop.customers);',
        run: 'alter table shop.orders disable trigger all;',
      },
    ],
    good: [
      'alter table orders disable trigger user;',
      { given: 'create table orders (id int primary key);', run: 'alter table orders disable trigger all;' },
      'set local session_replication_role = replica; insert into orders values (5);',
    ],
  },
}
