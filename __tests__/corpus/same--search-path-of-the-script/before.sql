-- order: matters
create schema shop;
create table shop.a (id int primary key);
create function shop.f(shop.a) returns int language sql return 1;
create view shop.v as select shop.f(a) as n from shop.a;
