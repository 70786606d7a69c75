create function tidy() returns int language sql set role = 'none' set search_path = pg_catalog set work_mem = '8MB' as 'select 1';
