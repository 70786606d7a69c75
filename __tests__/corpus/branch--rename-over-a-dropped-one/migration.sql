drop table old_orders;
alter table orders rename to old_orders;
create table orders (id bigint, note text);
