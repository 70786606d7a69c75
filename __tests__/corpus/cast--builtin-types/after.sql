create function n(bool) returns numeric language sql immutable as 'select $1::int::numeric';
create cast (bool as numeric) with function n(bool);
