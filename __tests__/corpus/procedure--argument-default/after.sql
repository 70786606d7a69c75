create procedure clear(a int default 7) language sql as 'select 1';
