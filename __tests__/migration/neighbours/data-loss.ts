import type { Neighbours } from './neighbour.ts'

const partitioned =
  'create table orders (id int) partition by range (id); create table orders_old partition of orders for values from (0) to (9); create table orders_new partition of orders for values from (9) to (19);'
const numbers = (type: string) => `create table orders (id int primary key, total ${type});`

export const dataLoss: Neighbours = {
  D1: {
    bad: [
      'drop table if exists orders cascade;',
      "do $$ begin execute 'drop table orders'; end $$;",
      { given: 'create materialized view totals as select 1 as id;', run: 'drop materialized view totals;' },
      { given: partitioned, run: 'drop table orders_old;' },
      { given: 'create schema shop; create table shop.orders (id int);', run: 'drop schema shop cascade;' },
    ],
    good: [
      'create table drafts (id int); drop table drafts;',
      'create temporary table scratch (id int); drop table scratch;',
      'drop table if exists nowhere_to_be_found;',
      { given: 'create table orders (id int); create view ids as select id from orders;', run: 'drop view ids;' },
    ],
  },
  D2: {
    bad: [
      'alter table orders drop column if exists note;',
      'alter table orders add column remark text, drop note;',
      'do $$ begin alter table orders drop column note; end $$;',
      {
        given: 'create domain amount as int; create table orders (id int, total amount);',
        run: 'drop domain amount cascade;',
      },
    ],
    good: [
      'alter table orders add column remark text; alter table orders drop column remark;',
      'alter table orders rename column note to remark;',
      {
        given: 'create table orders (id int, note text); create view notes as select id, note from orders;',
        run: 'drop view notes; create view notes as select id from orders;',
      },
      'alter table orders drop column if exists remark;',
    ],
  },
  D3: {
    bad: [
      'drop table orders; create table orders (id int primary key, note text);',
      'alter table orders drop column note, add column note varchar(20);',
      'create table orders_2 (id int primary key, note text); drop table orders; alter table orders_2 rename to orders;',
    ],
    good: [
      'alter table orders rename column note to remark; alter table orders rename column remark to note;',
      'alter table orders drop column note;',
      {
        given: 'create table orders (id int, note text); create view notes as select note from orders;',
        run: 'drop view notes; create view notes as select note from orders;',
      },
      'create table drafts (id int); drop table drafts; create table drafts (id int);',
    ],
  },
  D4: {
    bad: [
      'alter table orders alter column id type int;',
      { given: numbers('numeric(10, 2)'), run: 'alter table orders alter column total type numeric(6, 2);' },
      { given: numbers('numeric(10, 4)'), run: 'alter table orders alter column total type numeric(10, 2);' },
      { given: numbers('timestamptz'), run: 'alter table orders alter column total type date;' },
      { given: numbers('text'), run: 'alter table orders alter column total type varchar(10);' },
    ],
    good: [
      'alter table orders alter column note type varchar(80);',
      'alter table orders alter column note type text;',
      { given: numbers('numeric(10, 2)'), run: 'alter table orders alter column total type numeric(14, 2);' },
      { given: numbers('numeric(10, 2)'), run: 'alter table orders alter column total type numeric;' },
      { given: numbers('int'), run: 'alter table orders alter column total type bigint;' },
      { given: numbers('bit varying(8)'), run: 'alter table orders alter column total type bit varying(16);' },
    ],
  },
  D5: {
    bad: [
      "alter table people alter column mood type text; drop type mood; create type mood as enum ('sad', 'happy'); alter table people alter column mood type mood using mood::mood;",
      { given: "create type mood as enum ('sad', 'ok');", run: "drop type mood; create type mood as enum ('sad');" },
      {
        given: "create schema shop; create type shop.state as enum ('new', 'old', 'gone');",
        run: "drop type shop.state; create type shop.state as enum ('new', 'late');",
      },
    ],
    good: [
      "alter type mood add value 'elated';",
      "alter type mood rename value 'ok' to 'fine';",
      "create type colour as enum ('red'); drop type colour;",
      { given: "create type mood as enum ('sad');", run: "drop type mood; create type mood as enum ('sad', 'ok');" },
    ],
  },
  D6: {
    bad: [
      'drop schema if exists old_shop cascade;',
      { given: 'create schema old_shop;', run: 'drop schema old_shop;' },
      { given: 'create extension pg_trgm;', run: 'drop extension pg_trgm;' },
      {
        given: "create type mood as enum ('sad'); create table people (id int, mood mood);",
        run: 'drop type mood cascade;',
      },
    ],
    good: [
      'create schema draft; drop schema draft;',
      'drop table old_shop.orders;',
      { given: "create type mood as enum ('sad');", run: 'drop type mood;' },
      'drop extension if exists pg_trgm;',
    ],
  },
  D7: {
    bad: [
      'do $$ begin alter table orders set unlogged; end $$;',
      'alter table orders add column note text; alter table orders set unlogged;',
      { given: 'create schema shop; create table shop.orders (id int);', run: 'alter table shop.orders set unlogged;' },
    ],
    good: [
      'create unlogged table drafts (id int);',
      { given: 'create unlogged table orders (id int);', run: 'alter table orders set logged;' },
      'create temporary table orders_copy as select * from orders;',
    ],
  },
  D8: {
    bad: [
      'truncate table only orders restart identity;',
      'do $$ begin truncate orders; end $$;',
      'truncate orders; insert into orders values (1);',
      {
        given:
          'create table customers (id int primary key); create table orders (customer_id int references customers); insert into customers values (1); insert into orders values (1);',
        run: 'truncate customers cascade;',
      },
    ],
    good: [
      { given: 'create table orders (id int primary key);', run: 'truncate orders;' },
      'create table drafts (id int); insert into drafts values (1); truncate drafts;',
      'create temporary table scratch as select * from orders; truncate scratch;',
      'alter table orders alter column id type bigint;',
    ],
  },
  D9: {
    bad: [
      'alter sequence order_numbers as integer;',
      'alter sequence order_numbers cycle;',
      'alter sequence order_numbers minvalue 100 start 100 restart 100;',
      {
        given: 'create table orders (id bigint generated always as identity);',
        run: 'alter table orders alter column id set maxvalue 1000;',
      },
    ],
    good: [
      { given: 'create sequence order_numbers maxvalue 100;', run: 'alter sequence order_numbers maxvalue 1000;' },
      { given: 'create sequence order_numbers as int;', run: 'alter sequence order_numbers as bigint;' },
      'alter sequence order_numbers increment 2;',
      'create sequence bill_numbers as smallint;',
    ],
  },
  D10: {
    bad: [
      'alter table orders alter column gross set expression as (net * 3);',
      'do $$ begin alter table orders alter column gross drop expression; end $$;',
      {
        given: 'create table orders (id int, net int, gross int generated always as (net * 2) virtual);',
        run: 'alter table orders alter column gross set expression as (net * 3);',
        major: 18,
      },
    ],
    good: [
      'alter table orders alter column net set default 1;',
      'alter table orders rename column gross to total;',
      'create table drafts (net int, gross int generated always as (net) stored);',
    ],
  },
  D11: {
    bad: [
      'alter table orders drop constraint buyer; alter table orders add constraint buyer foreign key (customer_id) references customers on delete set null;',
      'alter table orders drop constraint buyer, add constraint buyer foreign key (customer_id) references customers on delete set default not valid;',
      'alter table orders drop constraint buyer, add constraint buyer_2 foreign key (customer_id) references customers on delete cascade;',
    ],
    good: [
      'alter table orders drop constraint buyer, add constraint buyer foreign key (customer_id) references customers on update cascade;',
      'create table bills (customer_id int references customers on delete cascade);',
      'alter table orders rename constraint buyer to customer;',
      'alter table orders add column payer_id int references customers on delete cascade;',
    ],
  },
  D12: {
    bad: [
      { given: partitioned, run: 'alter table orders detach partition orders_old concurrently;' },
      'alter table orders detach partition orders_old; alter table orders attach partition orders_old for values from (0) to (5);',
      {
        given:
          "create table orders (kind text) partition by list (kind); create table orders_a partition of orders for values in ('a');",
        run: 'do $$ begin alter table orders detach partition orders_a; end $$;',
      },
    ],
    good: [
      'alter table orders detach partition orders_old; alter table orders attach partition orders_old for values from (0) to (9);',
      'create table late (id int); alter table orders attach partition late for values from (100) to (200);',
      'alter table orders add column note text;',
    ],
  },
  D13: {
    bad: [
      'alter table orders alter column note type varchar(80) collate "POSIX";',
      {
        given: 'create table orders (note text collate "C");',
        run: 'alter table orders alter column note type text collate "default";',
      },
      'do $$ begin alter table orders alter column note type text collate "C" using note; end $$;',
    ],
    good: [
      'alter table orders add column remark text collate "C";',
      'alter table orders alter column note type varchar(80);',
      'create collation plain from "C";',
    ],
  },
  D14: {
    bad: [
      'delete from settings where id <= 10;',
      "do $$ begin execute 'delete from settings'; end $$;",
      'with gone as (delete from settings returning id) select count(*) from gone;',
      {
        given:
          'create table shops (id int primary key); create table settings (id int primary key, shop int references shops on delete cascade); insert into shops values (1); insert into settings select i, 1 from generate_series(1, 90) i;',
        run: 'delete from shops;',
      },
    ],
    good: [
      'begin; delete from settings; rollback;',
      'create table drafts as select * from settings; delete from drafts;',
      'insert into settings select generate_series(901, 910); delete from settings where false;',
      'create temporary table scratch as select * from settings; delete from scratch;',
    ],
  },
  D15: {
    bad: [
      'update prices set cents = cents + 1 where id < 5;',
      'alter table prices add column euros numeric; update prices set euros = cents / 100.0, cents = 0;',
      'insert into prices values (1, 0) on conflict (id) do update set cents = 0;',
      'alter table prices alter column cents type int using cents * 100;',
    ],
    good: [
      'update prices set cents = 0 where false;',
      'begin; update prices set cents = 0; rollback;',
      'create table drafts as select * from prices; update drafts set cents = 0;',
      'alter table prices add column euros numeric; update only prices set (euros) = row (cents / 100.0);',
    ],
  },
  D16: {
    bad: [
      "insert into log_elsewhere select 'x' where false;",
      "do $$ begin insert into log_elsewhere values ('x'); end $$;",
      "with there as (insert into log_elsewhere values ('x') returning line) select * from there;",
    ],
    good: [
      'select line from log_elsewhere limit 1;',
      "insert into log values ('x');",
      "create foreign table other_elsewhere (line text) server elsewhere options (table_name 'log');",
    ],
  },
}
