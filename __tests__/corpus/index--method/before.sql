create table orders (id int, code text);
create index orders_code on orders using btree (code);
