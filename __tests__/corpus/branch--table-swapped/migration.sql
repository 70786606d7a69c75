create table t_new (like t including all);
alter table t_new alter a type bigint;
alter table t rename to t_old;
alter table t_new rename to t;
