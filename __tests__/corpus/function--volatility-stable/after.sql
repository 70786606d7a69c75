create function one() returns int language sql stable as 'select 1';
