create table orders (id int primary key, code text);
create index orders_code on orders (code);
