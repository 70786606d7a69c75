-- order: matters
create extension citext;
create table t (a citext);
