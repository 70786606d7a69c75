-- order: matters
create schema shop;
set search_path = shop;
create table a (id int primary key);
create function f(a) returns int language sql return 1;
create view v as select f(a) as n from a;
