create function one() returns int language sql volatile as 'select 1';
