create table orders (id int, note text);
create view v as select id from orders;
create view w as select id from v;
