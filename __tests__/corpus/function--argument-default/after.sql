create function half(a int default 2) returns int language sql as 'select 1';
