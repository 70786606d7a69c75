-- postgres: >=15
create table orders (id int, total int);
create view my_orders with (security_invoker = true) as select id from orders;
