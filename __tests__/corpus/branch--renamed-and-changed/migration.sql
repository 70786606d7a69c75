alter table t rename a to c;
alter table t rename constraint t_a_check to t_c_check;
alter policy see_a on t to postgres;
alter table t disable trigger touch_a;
alter table t drop constraint t_a_key;
alter table t add constraint t_a_key unique (c, b);
