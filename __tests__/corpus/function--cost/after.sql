create function one() returns int language sql cost 500 as 'select 1';
