-- order: matters
create extension citext;
create table t (a citext);
drop extension citext cascade;
create extension citext;
alter table t add column a citext;
