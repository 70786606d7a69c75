create table customers (id int primary key);
create table orders (id int, customer_id int default 0 references customers on delete set null);
