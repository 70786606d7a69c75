create procedure clear() language sql as 'select 1';
comment on procedure clear() is 'Sweeps';
