create schema shop;
create schema archive;
create table archive.orders (id int, note text);
