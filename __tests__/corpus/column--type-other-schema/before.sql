create schema a;
create schema b;
create type a.status as enum ('on', 'off');
create type b.status as enum ('on', 'off');
create table things (id int, s a.status);
