alter table t rename a to c;
alter table t rename constraint t_a_key to t_c_key;
alter table t rename constraint t_a_check to t_c_check;
alter trigger touch_a on t rename to touch_c;
alter policy see_a on t rename to see_c;
alter statistics t_a_b rename to t_c_b;
alter rule keep_a on t rename to keep_c;
alter index t_a_positive rename to t_c_positive;
