create schema shop;
create table shop.keyed (id int primary key, note text);
create table shop.keyless (id int);
create publication pub for tables in schema shop;
