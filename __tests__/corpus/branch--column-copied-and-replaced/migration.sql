alter table t add a_new bigint;
update t set a_new = a;
alter table t drop a;
alter table t rename a_new to a;
