create function total(int) returns int language sql as 'select $1';
create table orders (id int, n int default total(1));
