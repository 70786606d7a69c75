create table orders (id int, total int);
create view large_orders as select id from orders;
