-- order: matters
-- roles: corpus_app
create function one() returns int language sql as 'select 1';
create type mood as enum ('a');
create schema billing;
create sequence numbers;
grant execute on function one() to corpus_app;
revoke execute on function one() from corpus_app;
grant usage on type mood to corpus_app;
revoke usage on type mood from corpus_app;
grant usage on schema billing to corpus_app;
revoke usage on schema billing from corpus_app;
grant usage on sequence numbers to corpus_app;
revoke usage on sequence numbers from corpus_app;
