create function half(a int default 1) returns int language sql as 'select 1';
