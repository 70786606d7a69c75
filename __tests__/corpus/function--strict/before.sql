create function one(a int) returns int language sql as 'select 1';
