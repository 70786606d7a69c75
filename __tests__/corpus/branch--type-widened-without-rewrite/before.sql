create table orders (id int primary key, code varchar(20));
create index orders_code on orders (code);
