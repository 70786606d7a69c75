create table customers (id int primary key);
create table orders (id int, customer_id int references customers deferrable initially deferred);
