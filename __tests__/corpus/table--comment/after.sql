create table orders (id int);
comment on table orders is 'Orders of the shop, one row a basket';
