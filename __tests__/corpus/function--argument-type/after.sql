create function half(a bigint) returns int language sql as 'select 1';
