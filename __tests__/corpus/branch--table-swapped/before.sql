-- roles: corpus_reader
create table t (id int primary key, a int not null default 1, note text, check (a > 0));
comment on table t is 'What there is';
grant select on t to corpus_reader;
alter table t enable row level security;
create policy mine on t using (a > 0);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before update on t for each row execute function f();
create table other (id int references t);
create view v as select id, a from t;
