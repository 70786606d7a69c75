create table orders (id int);
create view all_orders as select * from orders;
