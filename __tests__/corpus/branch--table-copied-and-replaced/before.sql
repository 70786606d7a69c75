-- roles: corpus_reader
create table orders (id int primary key, customer text, total numeric, placed date);
create table customers (id int primary key, name text, email text, since date);
create table items (id int primary key, title text, price numeric, weight numeric);
create table t (id int primary key, a int not null default 1, note text);
comment on table t is 'What there is';
comment on column t.a is 'How many';
grant select on t to corpus_reader;
alter table t enable row level security;
create policy mine on t using (a > 0);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before update on t for each row execute function f();
alter table t replica identity full;
create index t_a on t (a);
insert into t values (1, 1);
