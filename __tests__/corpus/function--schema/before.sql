create schema a;
create schema b;
create function a.one() returns int language sql as 'select 1';
