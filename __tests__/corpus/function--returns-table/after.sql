create function pair() returns table (a int, c int) language sql as 'select 1, 2';
