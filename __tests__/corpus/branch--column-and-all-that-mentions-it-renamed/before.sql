create table t (id int primary key, a int, b int, constraint t_a_key unique (a), constraint t_a_check check (a > 0));
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger touch_a before update of a on t for each row when (new.a > 0) execute function f();
create policy see_a on t using (a > 0);
create statistics t_a_b on a, b from t;
create rule keep_a as on update to t where new.a is null do instead nothing;
create index t_a_positive on t (a) where a > 0;
