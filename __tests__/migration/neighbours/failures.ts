import type { Neighbours } from './neighbour.ts'

export const failures: Neighbours = {
  F1: {
    bad: [
      'alter table orders add column state int not null;',
      'do $$ begin alter table orders alter column note set not null; end $$;',
      {
        given: 'create table orders (id int, note text); insert into orders values (1, null);',
        run: 'alter table orders add primary key (note);',
      },
    ],
    good: [
      'alter table orders add column state int not null default 0;',
      'alter table orders alter column id set not null;',
      'create table drafts (note text not null);',
      'alter table orders add constraint note_there check (note is not null) not valid;',
    ],
  },
  F2: {
    bad: [
      'alter table orders add column state int default 5 check (state > 9);',
      'do $$ begin alter table orders add constraint affordable check (total <= 900); end $$;',
      {
        given:
          'create table orders (id int, total int); insert into orders values (1, 1000); alter table orders add constraint affordable check (total <= 900) not valid;',
        run: 'alter table orders validate constraint affordable;',
      },
    ],
    good: [
      'alter table orders add constraint positive check (total > 0);',
      'delete from orders where total > 900; alter table orders add constraint affordable check (total <= 900);',
      'create table drafts (total int check (total <= 900));',
    ],
  },
  F3: {
    bad: [
      'create unique index orders_number on orders (number);',
      'create unique index concurrently orders_number on orders (number);',
      {
        given: 'create table orders (number int); insert into orders values (1), (1);',
        run: 'alter table orders add primary key (number);',
      },
      {
        given: 'create table orders (id int, number int); insert into orders values (1, null), (2, null);',
        run: 'alter table orders add constraint once unique nulls not distinct (number);',
      },
    ],
    good: [
      'create index orders_number on orders (number);',
      'create unique index orders_number on orders (number) where id = 1;',
      {
        given: 'create table orders (id int, number int); insert into orders values (1, null), (2, null);',
        run: 'alter table orders add constraint once unique (number);',
      },
    ],
  },
  F4: {
    bad: [
      'alter table orders add column payer_id int default 5000 references customers;',
      'alter table only orders add foreign key (customer_id) references public.customers (id) deferrable;',
      {
        given:
          'create table customers (id int primary key); create table orders (customer_id int); insert into orders values (1); alter table orders add constraint buyer foreign key (customer_id) references customers not valid;',
        run: 'alter table orders validate constraint buyer;',
      },
    ],
    good: [
      'delete from orders where customer_id > 900; alter table orders add constraint buyer foreign key (customer_id) references customers;',
      'alter table orders add column payer_id int references customers;',
      'create table bills (customer_id int references customers);',
    ],
  },
  F5: {
    bad: [
      'do $$ begin alter domain amount add constraint affordable check (value <= 900); end $$;',
      {
        given:
          'create domain amount as int; create table orders (total amount); insert into orders values (1000); alter domain amount add constraint affordable check (value <= 900) not valid;',
        run: 'alter domain amount validate constraint affordable;',
      },
      {
        given:
          'create domain amount as int; create table bills (sum amount); create table orders (total amount); insert into orders values (1000);',
        run: 'alter domain amount add check (value <= 900);',
      },
    ],
    good: [
      'alter domain amount add constraint positive check (value > 0);',
      'delete from orders where total > 900; alter domain amount add constraint affordable check (value <= 900);',
      'create domain price as int check (value <= 900);',
    ],
  },
  F6: {
    bad: [
      'alter table people alter column code type varchar(2);',
      'alter table only public.people alter code set data type int using (code::int);',
      "create type letter as enum ('x1', 'x2'); alter table people alter column code type letter using cast(code as letter);",
      {
        given: 'create table people (id bigint); insert into people values (5000000000);',
        run: 'alter table people alter column id type int;',
      },
      'alter table people alter column code type date using code::date, alter column id type bigint;',
    ],
    good: [
      'alter table people alter column code type varchar(10);',
      'alter table people add column code_id uuid;',
      {
        given: "create table people (code text); insert into people values ('1'), (null);",
        run: 'alter table people alter column code type int using code::int;',
      },
    ],
  },
  F7: {
    bad: [
      'create table orders_1 (id int); insert into orders_1 values (7000); alter table orders attach partition orders_1 for values from (5000) to (6000);',
      'do $$ begin create table orders_1 partition of orders for values from (1) to (501); end $$;',
      {
        given:
          "create table orders (kind text) partition by list (kind); create table rest partition of orders default; insert into orders values ('a');",
        run: "create table orders_a partition of orders for values in ('a');",
      },
    ],
    good: [
      'create table orders_1 (id int); insert into orders_1 values (5500); alter table orders attach partition orders_1 for values from (5000) to (6000);',
      'delete from orders; create table orders_1 partition of orders for values from (1) to (501);',
      {
        given: 'create table orders (id int) partition by range (id);',
        run: 'create table orders_1 partition of orders for values from (1) to (501);',
      },
    ],
  },
  C9: {
    bad: [
      "begin; alter type mood add value 'happy'; update people set mood = 'happy'; commit;",
      "begin; alter type mood add value 'happy'; alter table people alter column mood set default 'happy'; commit;",
      "begin; alter type mood add value 'happy' before 'sad'; select 'happy'::mood; commit;",
    ],
    good: [
      "begin; alter type mood add value 'happy'; commit;",
      "begin; create type colour as enum ('red'); create table cars (colour colour); insert into cars values ('red'); commit;",
      "alter type mood add value 'happy'; insert into people values ('happy');",
    ],
  },
}
