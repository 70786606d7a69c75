create function inout_pair(in a int, out b int) returns int language sql as 'select 1';
