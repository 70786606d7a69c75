create procedure clear(a int) language sql as 'select 1';
