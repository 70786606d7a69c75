create table orders (a int, b int);
create index orders_ab on orders (b, a);
