alter table t validate constraint positive;
alter table t rename a to b;
