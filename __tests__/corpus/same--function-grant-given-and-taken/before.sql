-- order: matters
-- roles: corpus_app
create function one() returns int language sql as 'select 1';
create type mood as enum ('a');
create schema billing;
create sequence numbers;
