alter trigger touch_a on t rename to touch_c;
alter rule keep_a on t rename to keep_c;
alter statistics t_a_b rename to t_c_b;
