create function half(a int) returns setof int language sql as 'select 1';
