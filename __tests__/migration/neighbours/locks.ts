import type { Neighbours } from './neighbour.ts'

const rows = (columns: string) => `from generate_series(1, 500) i; analyze ${columns};`
const pair = `create table customers (id int primary key); insert into customers select generate_series(1, 500);
create table orders (id int primary key, customer_id int); insert into orders select i, i from generate_series(1, 500) i;`
const list =
  "create table orders (kind text) partition by list (kind); create table orders_a partition of orders for values in ('a'); create table rest partition of orders default; insert into orders select 'z' from generate_series(1, 500);"

export const locks: Neighbours = {
  R1: {
    bad: [
      'alter table orders add column token uuid default gen_random_uuid();',
      'alter table orders add column number bigserial;',
      'alter table orders add column twice int generated always as (total * 2) stored;',
      'alter table orders alter column total type text;',
      'cluster orders using orders_pkey;',
      '-- database-branch: no-transaction\nvacuum full orders;',
      {
        given: `create unlogged table orders (id int); insert into orders select i ${rows('orders')}`,
        run: 'alter table orders set logged;',
      },
      'do $$ begin alter table orders alter column total type bigint; end $$;',
    ],
    good: [
      'alter table orders add column state int not null default 0;',
      'alter table orders add column at timestamptz default now();',
      'alter table orders drop column total;',
      {
        given: `create table orders (note varchar(20)); insert into orders select i ${rows('orders')}`,
        run: 'alter table orders alter column note type text;',
      },
      {
        given: `create table orders (sum numeric(10, 2)); insert into orders select i ${rows('orders')}`,
        run: 'alter table orders alter column sum type numeric(14, 2);',
      },
      { run: 'alter table orders add column twice int generated always as (total * 2);', major: 18 },
    ],
  },
  R5: {
    bad: [
      'refresh materialized view public.totals with data;',
      'do $$ begin refresh materialized view totals; end $$;',
      'lock table pg_class in access share mode; refresh materialized view totals;',
    ],
    good: [
      'create materialized view sums as select 2 as id; refresh materialized view sums;',
      'create index on totals ((id + 1));',
      'comment on materialized view totals is null;',
    ],
  },
  S1: {
    bad: [
      'alter table orders add constraint note_there check (note is not null);',
      'alter table orders add constraint note_there check (note is not null) not valid; alter table orders validate constraint note_there;',
      'alter table orders add column state int default 1 check (state > 0);',
      'do $$ begin alter table orders alter column note set not null; end $$;',
    ],
    good: [
      'alter table orders add constraint note_there check (note is not null) not valid;',
      "alter table orders alter column note set default '';",
      'alter table orders add column remark text;',
      'alter table orders alter column note drop not null;',
      'select count(*) from orders;',
    ],
  },
  S3: {
    bad: [
      'alter table orders add column payer_id int default 1 references customers;',
      'do $$ begin alter table orders add constraint buyer foreign key (customer_id) references customers; end $$;',
      'alter table orders add constraint buyer foreign key (customer_id) references customers not valid; alter table orders validate constraint buyer;',
      'alter table orders add constraint buyer foreign key (customer_id) references customers on delete cascade deferrable;',
    ],
    good: [
      { given: pair, run: 'create table bills (customer_id int references customers);' },
      'alter table orders add constraint buyer foreign key (customer_id) references customers not valid;',
      {
        given: `${pair} alter table orders add constraint buyer foreign key (customer_id) references customers;`,
        run: 'alter table orders drop constraint buyer;',
      },
    ],
  },
  S4: {
    bad: [
      {
        given: `create table orders (id int not null); insert into orders select i ${rows('orders')}`,
        run: 'alter table orders add primary key (id);',
      },
      "alter table orders add constraint apart exclude using gist (int4range(number, number, '[]') with &&);",
      'do $$ begin alter table orders add constraint orders_number unique (number); end $$;',
      'alter table orders add column note text; alter table orders add constraint orders_number unique nulls not distinct (number);',
    ],
    good: [
      'create unique index orders_number on orders (number);',
      'create table drafts (number int unique);',
      'alter table orders drop constraint orders_pkey;',
      'reindex table orders;',
    ],
  },
  S6: {
    bad: [
      'create table orders_new (id int); insert into orders_new values (5500); alter table orders attach partition orders_new for values from (5000) to (6000);',
      {
        given: `${list} create table orders_b (kind text); insert into orders_b select 'b' from generate_series(1, 500);`,
        run: "alter table orders attach partition orders_b for values in ('b');",
      },
      { given: list, run: "create table orders_b partition of orders for values in ('b');" },
    ],
    good: [
      {
        given: 'create table orders (id int) partition by range (id);',
        run: 'create table orders_new partition of orders for values from (5000) to (6000);',
      },
      {
        given: `create table orders (id int) partition by range (id); create table late (id int check (id is not null and id >= 100 and id < 200)); insert into late select 150 ${rows('late')}`,
        run: 'alter table orders attach partition late for values from (100) to (200);',
      },
      'alter table orders detach partition orders_rest;',
    ],
  },
  S7: {
    bad: [
      'alter domain amount set not null;',
      'do $$ begin alter domain amount add constraint positive check (value > 0); end $$;',
      'alter domain amount add constraint positive check (value > 0) not valid; alter domain amount validate constraint positive;',
      'lock table orders in access exclusive mode; alter domain amount add check (value > 0);',
    ],
    good: [
      'alter domain amount set default 1;',
      'create domain price as int check (value > 0); create table bills (sum price);',
      { given: 'create domain amount as int;', run: 'alter domain amount add check (value > 0);' },
    ],
  },
  L1: {
    bad: [
      'lock table orders in share row exclusive mode; select pg_sleep(0.6);',
      'begin; create index on orders (id); select pg_sleep(0.6); commit;',
      'do $$ begin alter table orders add column note text; perform pg_sleep(0.6); end $$;',
    ],
    good: [
      'insert into orders values (1); select pg_sleep(0.6);',
      'begin; alter table orders add column note text; commit; select pg_sleep(0.6);',
      'savepoint a; lock table orders in access exclusive mode; rollback to a; select pg_sleep(0.6);',
    ],
  },
  L2: {
    bad: [
      'drop table orders; drop table customers;',
      'lock table orders in access exclusive mode; alter table customers add column note text;',
      'do $$ begin alter table orders add column note text; alter table customers add column note text; end $$;',
      'begin; truncate orders; truncate customers; commit;',
    ],
    good: [
      'alter table orders add column note text; alter table orders add column remark text;',
      'alter table orders add column note text; create table drafts (id int); alter table drafts add column note text;',
      'create index on orders (id); create index on customers (id);',
      'begin; alter table orders add column note text; commit; begin; alter table customers add column note text; commit;',
    ],
  },
  L3: {
    bad: [
      'drop table customers cascade;',
      'alter table orders drop constraint orders_customer_id_fkey;',
      'truncate customers cascade;',
    ],
    good: [
      'alter table orders add column note text;',
      { given: 'create table orders (id int);', run: 'drop table orders;' },
      'alter table orders add constraint buyer foreign key (customer_id) references customers;',
    ],
  },
  L4: {
    bad: [
      {
        given:
          "create table orders (kind text) partition by list (kind); create table orders_a partition of orders for values in ('a');",
        run: 'alter table orders detach partition orders_a;',
      },
      { given: list, run: 'alter table only public.orders detach partition public.rest;' },
      'lock table orders in access exclusive mode; alter table orders detach partition orders_old;',
    ],
    good: [
      'create table late (id int); alter table orders attach partition late for values from (100) to (200);',
      'alter table orders_old set (fillfactor = 90);',
      'drop table orders_old;',
    ],
  },
  L6: {
    bad: [
      'alter table orders add column remark text;',
      "do $$ begin for i in 1..70 loop execute format('alter table orders_%s set (fillfactor = 90)', i); end loop; end $$;",
      'create index on orders (id);',
    ],
    good: [
      'create index on only orders (id);',
      'alter table orders_1 set (fillfactor = 90);',
      "do $$ begin for i in 1..70 loop execute format('create table bills_%s (id int)', i); end loop; end $$;",
    ],
  },
}
