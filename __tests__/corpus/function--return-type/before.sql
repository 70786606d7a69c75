create function half(a int) returns int language sql as 'select null::int';
