create table orders (id int, total int);
create view my_orders as select id from orders;
