create function one() returns int language sql parallel restricted as 'select 1';
