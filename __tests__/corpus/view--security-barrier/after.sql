create table orders (id int, total int);
create view my_orders with (security_barrier) as select id from orders;
