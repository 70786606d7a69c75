create function one() returns int language sql parallel unsafe as 'select 1';
