create table customers (id int primary key);
create table orders (id int, customer_id int);
alter table orders add constraint orders_customer foreign key (customer_id) references customers;
