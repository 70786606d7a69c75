create extension hstore;
create function one() returns int language sql as 'select 1';
alter function one() depends on extension hstore;
