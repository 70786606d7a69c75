create function one(a int) returns int language sql strict as 'select 1';
