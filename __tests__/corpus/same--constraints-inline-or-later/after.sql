create table orders (id int, customer_id int, total int, code text);
create table customers (id int);
alter table customers add primary key (id);
alter table orders add primary key (id);
alter table orders add unique (code);
alter table orders add constraint orders_total_check check (total > 0);
alter table orders add foreign key (customer_id) references customers;
