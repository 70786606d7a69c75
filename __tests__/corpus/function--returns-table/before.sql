create function pair() returns table (a int, b int) language sql as 'select 1, 2';
