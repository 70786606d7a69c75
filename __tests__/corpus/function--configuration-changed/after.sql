create function one() returns int language sql set work_mem = '8MB' set search_path = pg_catalog, pg_temp as 'select 1';
