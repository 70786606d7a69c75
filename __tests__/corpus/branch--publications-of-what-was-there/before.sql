-- postgres: >=15
create table orders (id int primary key, customer text, total numeric, placed date);
create table customers (id int primary key, name text, email text, since date);
create table keyless (id int, note text);
create schema shop;
create table shop.keyless (id int);
create publication pub;
