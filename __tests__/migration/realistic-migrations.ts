/** Migrations as people write them, and what is said of them: nothing, of those that do it right. */

export type RealisticMigration = {
  readonly title: string
  readonly given: string
  readonly migration: string
  /** In order. */
  readonly codes: readonly string[]
}

export const realisticMigrations: readonly RealisticMigration[] = [
  {
    title: 'adds a nullable column',
    given: `create table orders (id int primary key, total int); insert into orders select i,i from generate_series(1,20000) i; analyze;`,
    migration: `alter table orders add column note text;`,
    codes: [],
  },
  {
    title: 'adds a column with a constant default',
    given: `create table orders (id int primary key, total int); insert into orders select i,i from generate_series(1,20000) i; analyze;`,
    migration: `alter table orders add column state text not null default 'new';`,
    codes: [],
  },
  {
    title: 'builds an index concurrently',
    given: `create table orders (id int primary key, total int); insert into orders select i,i from generate_series(1,20000) i; analyze;`,
    migration: `create index concurrently orders_total on orders (total);`,
    codes: [],
  },
  {
    title: 'adds a foreign key not valid and validates it',
    given: `create table customers (id int primary key); insert into customers select generate_series(1,20000); create table orders (id int primary key, customer_id int); insert into orders select i,i from generate_series(1,20000) i; create index on orders(customer_id); analyze;`,
    migration: `-- database-branch: no-transaction
alter table orders add constraint buyer foreign key (customer_id) references customers not valid;
alter table orders validate constraint buyer;`,
    codes: [],
  },
  {
    title: 'creates a table with all that belongs to it',
    given: `create table customers (id int primary key); insert into customers select generate_series(1,20000);analyze;`,
    migration: `create type state as enum ('new','paid');
create table orders (id bigint generated always as identity primary key, customer_id int not null references customers on delete cascade, state state not null default 'new', email text unique, total numeric check (total >= 0), created_at timestamptz not null default now());
create index on orders (customer_id);
create index on orders (created_at);
alter table orders add constraint t check (total < 100000);
alter table orders enable row level security;
create policy own on orders using (customer_id = current_setting('app.customer')::int);
comment on table orders is 'x';
insert into orders (customer_id, total) select 1, 5 from generate_series(1, 100);`,
    codes: [],
  },
  {
    title: 'attaches a partition with a check for its bounds',
    given: `create table events (id int not null, v int) partition by range (id); create table events_1 partition of events for values from (0) to (1000); insert into events select i,i from generate_series(1,900) i; create table events_2 (id int not null, v int); insert into events_2 select i,i from generate_series(1000,30000) i; analyze;`,
    migration: `-- database-branch: no-transaction
alter table events_2 add constraint b check (id >= 1000 and id < 40000) not valid;
alter table events_2 validate constraint b;
alter table events attach partition events_2 for values from (1000) to (40000);
alter table events_2 drop constraint b;`,
    codes: [],
  },
  {
    title: 'renames a table behind a view of its old name',
    given: `create table orders (id int primary key, note text);`,
    migration: `alter table orders rename to orders_v2;
create view orders as select id, note from orders_v2;`,
    codes: [],
  },
  {
    title: 'moves to a wider column by a trigger and a small backfill',
    given: `create table orders (id int primary key, total int); insert into orders select i,i from generate_series(1,5000) i; analyze;`,
    migration: `alter table orders add column total_wide bigint;
create function sync() returns trigger language plpgsql as 'begin new.total_wide = new.total; return new; end';
create trigger sync before insert or update on orders for each row execute function sync();
update orders set total_wide = total where id <= 1000;`,
    codes: ['C10', 'D15'],
  },
  {
    title: 'moves the primary key to another column',
    given: `create table orders (id int not null, id_new bigint not null, constraint orders_pkey primary key (id)); insert into orders select i,i from generate_series(1,5000) i;`,
    migration: `create unique index concurrently orders_id_new on orders (id_new);
alter table orders drop constraint orders_pkey, add constraint orders_pk2 primary key using index orders_id_new;`,
    codes: [],
  },
  {
    title: 'makes a view anew without a column',
    given: `create table orders (id int primary key, note text); create view v as select id, note from orders;`,
    migration: `drop view v; create view v as select id from orders;`,
    codes: ['C6'],
  },
  {
    title: 'makes a view anew with a shorter column',
    given: `create table orders (id int primary key, note text); create view v as select id, note::varchar(50) as note from orders;`,
    migration: `drop view v; create view v as select id, note::varchar(10) as note from orders;`,
    codes: [],
  },
  {
    title: 'widens a varchar that is indexed',
    given: `create table orders (id int primary key, note varchar(20)); insert into orders select i,i from generate_series(1,20000) i; create index on orders(note);analyze;`,
    migration: `alter table orders alter column note type varchar(50);`,
    codes: [],
  },
  {
    title: 'revokes a function from everybody',
    given: `create function f() returns int language sql as 'select 1';`,
    migration: `revoke execute on function f() from public;`,
    codes: [],
  },
  {
    title: 'adds an enum value',
    given: `create type mood as enum ('sad'); create table p (m mood);`,
    migration: `alter type mood add value 'happy';`,
    codes: [],
  },
  {
    title: 'sets not null through a validated check',
    given: `create table orders (id int primary key, note text); insert into orders select i,i from generate_series(1,20000) i; analyze;`,
    migration: `-- database-branch: no-transaction
alter table orders add constraint c check (note is not null) not valid;
alter table orders validate constraint c;
alter table orders alter column note set not null;
alter table orders drop constraint c;`,
    codes: ['C2'],
  },
  {
    title: 'makes a column unique through an index built concurrently',
    given: `create table orders (id int primary key, n int); insert into orders select i,i from generate_series(1,20000) i; analyze;`,
    migration: `create unique index concurrently n_u on orders(n);
alter table orders add constraint n_u unique using index n_u;`,
    codes: [],
  },
  {
    title: 'replaces a unique index',
    given: `create table orders (id int primary key, n int); create unique index n1 on orders(n);`,
    migration: `create unique index concurrently n2 on orders(n);
drop index concurrently n1;
alter index n2 rename to n1;`,
    codes: [],
  },
  {
    title: 'detaches a partition concurrently',
    given: `create table events (id int) partition by range (id); create table e1 partition of events for values from (0) to (10);`,
    migration: `alter table events detach partition e1 concurrently;`,
    codes: ['D12'],
  },
  {
    title: 'creates a partition beside others',
    given: `create table events (id int, v int) partition by range (id); create table e1 partition of events for values from (0) to (10); create index on events(v);`,
    migration: `create table e2 partition of events for values from (10) to (20);`,
    codes: [],
  },
  {
    title: 'inserts a few rows',
    given: `create table roles (id int primary key, name text unique); insert into roles values (1,'a');`,
    migration: `insert into roles values (2,'b'),(3,'c');`,
    codes: [],
  },
  {
    title: 'turns serial into identity, and sets the new sequence',
    given: `create table orders (id serial primary key, n int); insert into orders(n) select generate_series(1,1000);`,
    migration: `alter table orders alter column id drop default;
drop sequence orders_id_seq;
alter table orders alter column id add generated by default as identity;
select setval(pg_get_serial_sequence('orders','id'), (select max(id) from orders));`,
    codes: [],
  },
  {
    title: 'puts a copied table in the place of the old one',
    given: `create table orders (id int primary key, n int); insert into orders select i,i from generate_series(1,1000) i;`,
    migration: `create table orders_new (id bigint primary key, n int);
insert into orders_new select * from orders;
alter table orders rename to orders_old;
alter table orders_new rename to orders;`,
    codes: [],
  },
  {
    title: 'makes an enum anew with one value more',
    given: `create type mood as enum ('a','b'); create table p (m mood); insert into p values ('a');`,
    migration: `alter type mood rename to mood_old;
create type mood as enum ('a','b','c');
alter table p alter column m type mood using m::text::mood;
drop type mood_old;`,
    codes: ['R1'],
  },
  {
    title: 'makes a view anew around a wider column',
    given: `create table orders (id int primary key, note varchar(10)); create view v as select id, note from orders;`,
    migration: `drop view v;
alter table orders alter column note type text;
create view v as select id, note from orders;`,
    codes: [],
  },
  {
    title: 'replaces a check by a wider one',
    given: `create table o (id int primary key, n int constraint c check (n in (1,2)));`,
    migration: `-- database-branch: no-transaction
alter table o add constraint c2 check (n in (1,2,3)) not valid;
alter table o validate constraint c2;
alter table o drop constraint c;
alter table o rename constraint c2 to c;`,
    codes: [],
  },
  {
    title: 'replaces a check in one statement',
    given: `create table o (id int primary key, n int constraint c check (n in (1,2))); insert into o select i,1 from generate_series(1,20000) i; analyze;`,
    migration: `alter table o drop constraint c, add constraint c check (n in (1,2,3));`,
    codes: ['S1'],
  },
  {
    title: 'gives a function one more argument with a default',
    given: `create function f(a int) returns int language sql as 'select a';`,
    migration: `drop function f(int); create function f(a int, b int default 0) returns int language sql as 'select a+b';`,
    codes: [],
  },
  {
    title: 'adds a column with a foreign key',
    given: `create table c (id int primary key); create table o (id int primary key); insert into o select generate_series(1,20000); analyze;`,
    migration: `alter table o add column c_id int references c;
create index concurrently on o(c_id);`,
    codes: [],
  },
  {
    title: 'makes a table logged',
    given: `create unlogged table o (id int primary key); insert into o select generate_series(1,20000); analyze;`,
    migration: `alter table o set logged;`,
    codes: ['R1'],
  },
  {
    title: 'clusters a table',
    given: `create table o (id int primary key); insert into o select generate_series(1,20000); analyze;`,
    migration: `cluster o using o_pkey;`,
    codes: ['R1'],
  },
  {
    title: 'vacuums a table full',
    given: `create table o (id int primary key); insert into o select generate_series(1,20000); analyze;`,
    migration: `vacuum full o;`,
    codes: ['R1'],
  },
  {
    title: 'adds an exclusion constraint',
    given: `create table o (id int primary key, r int4range); insert into o select i, int4range(i,i+1) from generate_series(1,20000) i; analyze;`,
    migration: `alter table o add constraint e exclude using gist (r with &&);`,
    codes: ['S4'],
  },
  {
    title: 'attaches a partition without a check',
    given: `create table e (id int not null) partition by range(id); create table e2 (id int not null); insert into e2 select generate_series(1,20000); analyze;`,
    migration: `alter table e attach partition e2 for values from (0) to (30000);`,
    codes: ['S6'],
  },
  {
    title: 'adds a column with a check',
    given: `create table o (id int primary key); insert into o select generate_series(1,20000); analyze;`,
    migration: `alter table o add column n int check (n > 0);`,
    codes: ['S1'],
  },
  {
    title: 'adds a unique column',
    given: `create table o (id int primary key); insert into o select generate_series(1,20000); analyze;`,
    migration: `alter table o add column n int unique;`,
    codes: ['S4'],
  },
  {
    title: 'makes a nullable column the key',
    given: `create table o (id int); insert into o select generate_series(1,20000); analyze;`,
    migration: `create unique index concurrently o_u on o (id);
alter table o add constraint o_pk primary key using index o_u;`,
    codes: ['C2', 'S1'],
  },
  {
    title: 'reindexes a table',
    given: `create table o (id int primary key); insert into o select generate_series(1,20000); analyze;`,
    migration: `reindex table o;`,
    codes: ['I1'],
  },
  {
    title: 'renames an enum value',
    given: `create type m as enum ('a','b');`,
    migration: `alter type m rename value 'a' to 'aa';`,
    codes: ['C1'],
  },
  {
    title: 'truncates with cascade',
    given: `create table c (id int primary key); create table o (id int primary key, c int references c); insert into c values (1); insert into o values (1,1);`,
    migration: `truncate c cascade;`,
    codes: ['D8', 'D8', 'L3'],
  },
  {
    title: 'drops a schema with cascade',
    given: `create schema s; create table s.t (id int); create view v as select * from s.t;`,
    migration: `drop schema s cascade;`,
    codes: ['C6', 'D1', 'D6'],
  },
  {
    title: 'sets a sequence back',
    given: `create table o (id serial primary key); insert into o select from generate_series(1,100);`,
    migration: `alter sequence o_id_seq restart;`,
    codes: ['C13'],
  },
  {
    title: 'copies a table with its numbers, and not its sequence',
    given: `create table o (id int generated by default as identity primary key, n int); insert into o(n) select generate_series(1,100);`,
    migration: `create table o2 (like o including all); insert into o2 select * from o; alter table o rename to o_old; alter table o2 rename to o;`,
    codes: ['C13'],
  },
  {
    title: 'copies a table with its numbers, and sets its sequence',
    given: `create table o (id int generated by default as identity primary key, n int); insert into o(n) select generate_series(1,100);`,
    migration: `create table o2 (like o including all); insert into o2 select * from o; select setval(pg_get_serial_sequence('o2','id'), (select max(id)+1 from o2), false);`,
    codes: [],
  },
  {
    title: 'lets an identity begin after the rows',
    given: `create table o (id int primary key, n int); insert into o select generate_series(1,100);`,
    migration: `alter table o alter id add generated by default as identity (start with 101);`,
    codes: [],
  },
  {
    title: 'grants with grant option, and changes the owner',
    given: `create table o(id int); create role a1; grant select on o to a1; create role b1;`,
    migration: `grant select on o to a1 with grant option; alter table o owner to b1; grant usage on schema public to public;`,
    codes: ['X11', 'X4'],
  },
  {
    title: 'deletes with cascade',
    given: `create table c (id int primary key); create table o (id int primary key, c int references c on delete cascade); insert into c select generate_series(1,100); insert into o select i, i%100+1 from generate_series(1,20000) i; analyze;`,
    migration: `delete from c where id <= 60;`,
    codes: ['D14', 'D14', 'P4'],
  },
  {
    title: 'copies a table',
    given: `create table o (id int primary key, n int); insert into o select i,1 from generate_series(1,20000) i; analyze;`,
    migration: `create table backup as select * from o;`,
    codes: [],
  },
  {
    title: 'swaps two columns',
    given: `create table o (id int primary key, a text, b text);`,
    migration: `alter table o rename a to tmp; alter table o rename b to a; alter table o rename tmp to b;`,
    codes: ['C1', 'C1'],
  },
  {
    title: 'drops a table whose indexes were read',
    given: `create table o (id int primary key, n int); insert into o select i, i from generate_series(1, 1000) i; analyze;
set enable_seqscan = off; select * from o where id = 7; reset enable_seqscan;`,
    migration: 'drop table o;',
    codes: ['D1'],
  },
  {
    title: 'moves from an enum to text, and drops the enum',
    given: `create type mood as enum ('a'); create table p (m mood); insert into p values ('a');`,
    migration: 'alter table p alter column m type text; drop type mood;',
    codes: ['C14', 'R1'],
  },
  {
    title: 'drops a trigger and its function',
    given: `create table o (id int); create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger t before insert on o for each row execute function f();`,
    migration: 'drop trigger t on o; drop function f();',
    codes: ['C10'],
  },
  {
    title: 'drops a column, and then the enum that it had',
    given: `create type mood as enum ('a'); create table p (id int, m mood);`,
    migration: 'alter table p drop column m; drop type mood;',
    codes: ['C14', 'D2'],
  },
  {
    title: 'drops an enum with the column that has it',
    given: `create type mood as enum ('a'); create table p (id int, m mood);`,
    migration: 'drop type mood cascade;',
    codes: ['D2', 'D6', 'L3'],
  },
  {
    title: 'widens a serial column and its sequence',
    given: 'create table o (id serial primary key);',
    migration: 'alter table o alter id type bigint; alter sequence o_id_seq as bigint;',
    codes: ['R1'],
  },
  {
    title: 'grants an owner what is his',
    given: 'create table o (id int);',
    migration: 'grant select on o to current_user with grant option;',
    codes: [],
  },
]
