create table orders (id int, customer_id int);
create index orders_customer on orders (customer_id);
