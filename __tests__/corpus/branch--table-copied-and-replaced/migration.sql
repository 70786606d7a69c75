alter table t rename to t_old;
create table t (id bigint primary key, a bigint);
insert into t select id, a from t_old;
drop table t_old;
