create schema a;
create schema b;
create function b.one() returns int language sql as 'select 1';
