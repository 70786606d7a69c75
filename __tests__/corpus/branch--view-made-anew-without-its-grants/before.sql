-- roles: corpus_reader
create table o (id int primary key, n int);
create view v as select id from o;
grant select on v to corpus_reader;
create function total() returns int language sql as 'select 1';
revoke execute on function total() from public;
grant execute on function total() to corpus_reader;
create materialized view m as select id from o;
grant select on m to corpus_reader;
