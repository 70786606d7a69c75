create function one() returns int language sql as 'select 1';
create function two() returns int language sql as 'select 2';
create table orders (id int, n int default one());
