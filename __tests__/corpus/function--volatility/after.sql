create function one() returns int language sql immutable as 'select 1';
