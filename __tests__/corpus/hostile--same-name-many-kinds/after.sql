create table thing (id int);
create function thing() returns int language sql as 'select 2';
create function thing(thing) returns int language sql as 'select 1';
create schema thing;
create view thing.thing as select 1 as thing;
create index thing_idx on thing (id);
