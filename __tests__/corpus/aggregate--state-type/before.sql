create function add_up(bigint, int) returns bigint language sql immutable as 'select $1 + $2';
create aggregate total (int) (sfunc = int4pl, stype = int);
