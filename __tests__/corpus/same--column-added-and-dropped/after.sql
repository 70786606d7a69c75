create table orders (id int primary key, note text);
create view v as select id, note from orders;
alter table orders add column extra int default 5;
alter table orders drop column extra;
