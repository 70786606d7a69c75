create function add(a int, b int) returns int language sql as 'select a + b';
create function add(a bigint, b bigint) returns bigint language sql as 'select a + b';
