create function shift(int, int) returns int language sql immutable as 'select $1';
create function shift(int, bigint) returns int language sql immutable as 'select $1';
create operator ==> (leftarg = int, rightarg = int, function = shift);
