create type e as enum ('x');
create function f(x e) returns e language sql as 'select x';
create table t (id int primary key, kind e);
create function g(x t) returns int language sql as 'select x.id';
create function same(e, e) returns boolean language sql as 'select $1::text = $2::text';
create operator === (leftarg = e, rightarg = e, function = same);
