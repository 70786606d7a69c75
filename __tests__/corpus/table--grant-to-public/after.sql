create table orders (id int, note text);
grant select, insert on orders to public;
