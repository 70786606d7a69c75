create table a (id int primary key);
create table orders (x int, y int, constraint orders_a foreign key (y) references a);
