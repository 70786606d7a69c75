create type span as range (subtype = float8);
create table t (spans span_multirange);
