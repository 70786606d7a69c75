alter table t drop g;
alter table t add g int generated always as (a * 4) stored;
alter table t drop h;
alter table t add h int;
