create table t (a int default (1), b text check (b = any (array['x', 'y'])));
create view v as select t.a, t.b from public.t;
