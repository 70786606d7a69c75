create schema shop;
create schema archive;
create table shop.orders (id int, note text);
