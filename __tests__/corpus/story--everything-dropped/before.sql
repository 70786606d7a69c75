create schema shop;
create type shop.state as enum ('a', 'b');
create domain shop.code as text check (length(value) = 4);
create sequence shop.numbers;
create table shop.a (id int primary key default nextval('shop.numbers'), s shop.state, c shop.code);
create view shop.v as select id from shop.a;
create materialized view shop.m as select count(*) as n from shop.a;
create function shop.f(shop.a) returns int language sql as 'select $1.id';
