create table old_orders (id int);
create table orders (id int, note text);
