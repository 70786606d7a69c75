create function as_int(int, int) returns int language sql immutable as 'select $1';
create function as_text(int, int) returns text language sql immutable as 'select $1::text';
create operator ==> (leftarg = int, rightarg = int, function = as_text);
