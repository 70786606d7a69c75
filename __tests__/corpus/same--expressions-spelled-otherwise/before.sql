create table t (a int default 1, b text check (b in ('x', 'y')));
create view v as select * from t;
