create table orders (id int, code text);
create unique index orders_code on orders (code);
