import type { Neighbours } from './neighbour.ts'

const large = `create table orders (id int primary key, customer int, at timestamptz);
insert into orders select i, i / 10, now() from generate_series(1, 20000) i;
create index orders_customer on orders (customer);
analyze orders;`

export const liveQueries: Neighbours = {
  Q1: {
    bad: [
      'drop table orders;',
      'alter table orders rename to purchases;',
      'alter table orders rename column note to remark;',
      'alter table orders add column customer int not null default 1; alter table orders alter column customer drop default;',
      'alter table orders alter column note set not null;',
      'create schema archive; alter table orders set schema archive;',
      'alter table orders drop column id; alter table orders add column id int generated always as identity;',
      {
        given: `create table people (id int primary key); create view orders as select id, 'x'::text as note from people;`,
        run: 'drop view orders;',
      },
    ],
    good: [
      'alter table orders add column customer int not null default 1;',
      'alter table orders alter column note type varchar(200);',
      'create index on orders (note);',
      'alter table orders add check (id > 0);',
      // The server fills it, whatever the plan says.
      'alter table orders add column twice int generated always as (id * 2) stored not null;',
      'alter table orders add column number int generated always as identity;',
      // It failed before.
      { given: 'create table other (id int);', run: 'drop table other;' },
      // A trigger fills it.
      {
        given: `create table orders (id int primary key, note text);
create function fill() returns trigger language plpgsql as $$ begin new.note := 'x'; return new; end $$;
create trigger fill before insert on orders for each row execute function fill();`,
        run: 'alter table orders alter column note set not null;',
      },
    ],
  },
  Q2: {
    bad: [
      'alter table orders alter column id type text;',
      'alter table orders rename column note to remark;',
      'alter table orders drop column note;',
      'alter table orders alter column number type uuid using null;',
      // Wider, which is low.
      'alter table orders alter column number type bigint;',
      'alter table orders add column customer int;',
    ],
    good: [
      'alter table orders alter column number set not null;',
      'create index on orders (number);',
      {
        given: 'create table orders (id int primary key, number int, note varchar(10));',
        run: 'alter table orders alter column note type varchar(500);',
      },
    ],
  },
  Q3: {
    bad: [
      { given: large, run: 'drop index orders_customer; create index on orders (at);' },
      { given: large, run: 'drop index orders_customer; create index on orders (customer) where customer < 0;' },
      { given: large, run: 'alter table orders alter column customer type text; drop index orders_customer;' },
      {
        given: `create table orders (id int, customer int) partition by range (id);
create table orders_1 partition of orders for values from (0) to (100000);
insert into orders select i, i / 10 from generate_series(1, 20000) i;
create index orders_customer on orders (customer);
analyze orders;`,
        run: 'drop index orders_customer;',
      },
    ],
    good: [
      { given: large, run: 'alter table orders add column note text;' },
      { given: large, run: 'alter index orders_customer rename to orders_by_customer;' },
      { given: large, run: 'create index orders_2 on orders (customer); drop index orders_customer;' },
      // Small: read from end to end at once.
      {
        given:
          'create table orders (id int primary key, customer int); insert into orders values (1, 1); create index orders_customer on orders (customer); analyze orders;',
        run: 'drop index orders_customer;',
      },
    ],
  },
}
