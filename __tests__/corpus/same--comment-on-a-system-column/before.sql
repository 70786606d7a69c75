create table orders (id int);
comment on table orders is 'One row a basket';
