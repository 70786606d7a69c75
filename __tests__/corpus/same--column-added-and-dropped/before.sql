create table orders (id int primary key, note text);
create view v as select id, note from orders;
