create function same(int, int) returns boolean language sql immutable as 'select $1 = $2';
create operator === (leftarg = int, rightarg = int, function = same);
create aggregate together (boolean) (sfunc = booland_statefunc, stype = boolean);
