create function fin(int, int) returns int language sql immutable as 'select $1';
create aggregate total (int) (sfunc = int4pl, stype = int, finalfunc = int4abs);
