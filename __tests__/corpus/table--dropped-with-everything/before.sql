create table customers (id bigint primary key, name text not null);
create table orders (id bigint primary key, customer_id bigint not null references customers, total numeric(12,2) check (total >= 0));
create index orders_customer on orders (customer_id);
create view big_orders as select id, total from orders where total > 1000;
comment on table orders is 'What customers bought';
