create function many(a int[]) returns int language sql as 'select 1';
