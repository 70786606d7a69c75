import type { Neighbours } from './neighbour.ts'

const keys =
  'create table customers (id int primary key, region int, unique (id, region)); create table orders (id int primary key, customer_id int, region int);'
const buyer = 'alter table orders add constraint buyer foreign key (customer_id) references customers;'
const both =
  'alter table orders add constraint buyer foreign key (customer_id, region) references customers (id, region);'
const parts =
  'create table orders (number int) partition by range (number); create table orders_1 partition of orders for values from (0) to (9); create table orders_2 partition of orders for values from (9) to (19);'
const used = `create table orders (id int primary key, number int constraint once unique, spare int);
insert into orders select i, i, i from generate_series(1, 1000) i;
create index orders_spare on orders (spare);
set enable_seqscan = off; select * from orders where number = 7; reset enable_seqscan;`

export const indexes: Neighbours = {
  I1: {
    bad: [
      'create unique index on orders (number);',
      'create index on orders ((number + 1)) where number > 5;',
      'reindex table orders;',
      'reindex index orders_pkey;',
      'alter table orders add column note text; create index on orders (number);',
      'do $$ begin create index on orders (number); end $$;',
      {
        given: `${parts} insert into orders select i % 19 from generate_series(1, 500) i;`,
        run: 'create index on orders (number);',
      },
    ],
    good: [
      'create table drafts (number int); create index on drafts (number);',
      '-- database-branch: no-transaction\nreindex index concurrently orders_pkey;',
      'create index if not exists orders_pkey on orders (id);',
      'alter table orders add constraint once unique (number);',
      'alter index orders_pkey rename to orders_key;',
      'truncate orders;',
      'alter table orders alter column number type bigint;',
    ],
  },
  I2: {
    bad: [
      'drop index if exists orders_number cascade;',
      'alter table orders add column note text; drop index orders_number;',
      {
        given: 'create table orders (a int, b int); create index i on orders (a); create index j on orders (b);',
        run: 'drop index i, j;',
      },
    ],
    good: [
      'drop index concurrently if exists orders_number;',
      'alter table orders drop column number;',
      'create table drafts (number int); create index i on drafts (number); drop index i;',
    ],
  },
  I4: {
    bad: [
      {
        given: parts,
        run: 'create index orders_number on only orders (number); create index orders_1_number on orders_1 (number); alter index orders_number attach partition orders_1_number;',
      },
      {
        given: 'create table orders (number int); insert into orders values (1), (1);',
        run: 'create unique index concurrently once on orders (number);',
      },
      { given: parts, run: 'create index on only orders (number);' },
    ],
    good: [
      {
        given: parts,
        run: `-- database-branch: no-transaction
create index concurrently orders_1_number on orders_1 (number);
create index concurrently orders_2_number on orders_2 (number);
create index orders_number on only orders (number);
alter index orders_number attach partition orders_1_number;
alter index orders_number attach partition orders_2_number;`,
      },
      'create index orders_number on only orders (number); drop index orders_number;',
      'create index concurrently on orders_1 (number);',
      {
        given: `${parts} create index left_over on only orders (number);`,
        run: 'alter table orders add column note text;',
      },
    ],
  },
  I5: {
    bad: [
      { given: used, run: 'alter table orders drop constraint once;' },
      { given: used, run: 'alter table orders drop column number;' },
      'drop index orders_number;',
    ],
    good: [
      { given: used, run: 'drop index orders_spare;' },
      'alter index orders_number rename to by_number;',
      'drop table orders;',
      'reindex index orders_number;',
    ],
  },
  I6: {
    bad: [
      'create index on orders (customer_id) where id > 5; alter table orders add constraint buyer foreign key (customer_id) references customers;',
      'create index on orders (id, customer_id); alter table orders add constraint buyer foreign key (customer_id) references customers;',
      'alter table orders add column payer_id int references customers;',
      { given: `${keys} create index on orders (customer_id);`, run: both },
      'create table bills (customer_id int references customers);',
      { given: `${keys} create index on orders (customer_id) where region is not null;`, run: buyer },
    ],
    good: [
      { given: `${keys} create index on orders (customer_id) where customer_id is not null;`, run: buyer },
      {
        given: `${keys} create index on orders (region, customer_id) where customer_id is not null and region is not null;`,
        run: both,
      },
      { given: `${keys} create index on orders (customer_id, id);`, run: buyer },
      'create table bills (customer_id int primary key references customers);',
      { given: `${keys} ${buyer}`, run: 'alter table orders drop constraint buyer;' },
    ],
  },
  I7: {
    bad: [
      'create index concurrently again on orders (number);',
      { given: 'create table orders (number int unique);', run: 'create index on orders (number);' },
      'create table drafts (number int); create index on drafts (number); create index on drafts (number);',
      {
        given: 'create table orders (a int, b text); create index on orders (a, lower(b)) where a > 0;',
        run: 'create index on orders (a, lower(b)) where a > 0;',
      },
    ],
    good: [
      'create index on orders (number) where number > 5;',
      'create index on orders (number, id);',
      'create index on orders (number) include (id);',
      'create index again on orders (number); drop index orders_number;',
      'alter index orders_number rename to by_number;',
    ],
  },
  I8: {
    bad: [
      {
        given: 'create table orders (number int); create unique index once on orders (number);',
        run: 'drop index once;',
      },
      {
        given: 'create table orders (a int, b int); create unique index once on orders (a, b);',
        run: 'drop index once; create index on orders (a, b);',
      },
      {
        given: 'create table orders (number int); create unique index once on orders (number);',
        run: 'drop index once; create unique index on orders (number) where number > 0;',
      },
    ],
    good: [
      'alter table orders rename constraint orders_number to once;',
      'alter table orders drop constraint orders_number; create unique index on orders (number);',
      { given: 'create table orders (number int); create index often on orders (number);', run: 'drop index often;' },
      'drop table orders;',
    ],
  },
}
