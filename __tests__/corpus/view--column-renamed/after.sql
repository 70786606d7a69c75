create table orders (id int, total int);
create view big_orders as select id as order_number from orders;
