create function tidy() returns int language sql set work_mem = '8MB' set role = 'none' set search_path = pg_catalog as 'select 1';
