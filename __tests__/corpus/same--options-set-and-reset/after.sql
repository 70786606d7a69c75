-- order: matters
create table orders (id int primary key, note text);
alter table orders set (fillfactor = 50, toast.autovacuum_enabled = false);
alter table orders reset (fillfactor, toast.autovacuum_enabled);
alter table orders alter column note set (n_distinct = 5);
alter table orders alter column note reset (n_distinct);
alter table orders alter column note set statistics 50;
alter table orders alter column note set statistics -1;
alter table orders alter column note set storage external;
alter table orders alter column note set storage extended;
alter table orders alter column note set compression pglz;
alter table orders alter column note set compression default;
