create table orders (id int, total int);
create view all_orders as select * from orders;
