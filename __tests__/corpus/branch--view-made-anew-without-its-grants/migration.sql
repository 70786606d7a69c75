drop view v;
create view v as select id, n from o;
drop function total();
create function total() returns int language sql as 'select 1';
drop materialized view m;
create materialized view m as select id from o;
