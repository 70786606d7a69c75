create table customers (tenant int, id int, primary key (tenant, id));
create table orders (tenant int, customer_id int, foreign key (tenant, customer_id) references customers match full);
