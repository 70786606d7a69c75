create function one() returns int language sql as 'select 1';
set allow_system_table_mods = on;
insert into pg_seclabel values ('one()'::regprocedure, 'pg_proc'::regclass, 0, 'corpus', 'trusted');
