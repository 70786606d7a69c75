create function inout_pair(inout a int) returns int language sql as 'select 1';
