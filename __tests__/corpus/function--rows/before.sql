create function one() returns setof int language sql rows 10 as 'select 1';
