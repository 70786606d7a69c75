create table orders (id int);
comment on table orders is 'Orders';
