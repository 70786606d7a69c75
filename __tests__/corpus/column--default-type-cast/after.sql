create table orders (id int, n text default '0');
