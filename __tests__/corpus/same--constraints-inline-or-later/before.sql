create table customers (id int primary key);
create table orders (id int primary key, customer_id int references customers, total int check (total > 0), code text unique);
