create function one() returns setof int language sql rows 500 as 'select 1';
