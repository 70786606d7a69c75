create table orders (id int, total int);
create view my_orders as select id, total from orders;
comment on column my_orders.total is 'In cents';
