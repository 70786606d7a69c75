drop view v cascade;
create view v as select id, note from orders;
