create table orders (id serial primary key, note text);
create view v as select note from orders;
