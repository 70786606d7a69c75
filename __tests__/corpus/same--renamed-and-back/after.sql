create table orders (id int primary key, note text);
create view v as select id from orders;
create function f() returns int language sql return (select count(*)::int from orders);
alter table orders rename to baskets;
alter table baskets rename to orders;
alter table orders rename note to remark;
alter table orders rename remark to note;
