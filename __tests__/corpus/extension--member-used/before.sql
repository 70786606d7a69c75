create extension hstore;
create table things (id int);
