create table customers (id int primary key) partition by range (id);
create table customers_1 partition of customers for values from (0) to (100);
create table orders (id int, customer_id int references customers);
