create table customers (id int primary key);
create table orders (id int primary key, customer int references customers);
create view v as select o.id from orders o join customers c on c.id = o.customer;
