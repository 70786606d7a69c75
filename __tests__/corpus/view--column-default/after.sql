create table orders (id int, total int);
create view my_orders as select id, total from orders;
alter view my_orders alter column total set default 5;
