create function one() returns int language sql parallel safe as 'select 1';
