create function one() returns int language sql cost 10 as 'select 1';
