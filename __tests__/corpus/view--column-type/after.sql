create table orders (id int, total int);
create view big_orders as select total::numeric as total from orders;
