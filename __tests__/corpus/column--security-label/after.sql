create table patients (id int, name text);
set allow_system_table_mods = on;
insert into pg_seclabel values ('patients'::regclass, 'pg_class'::regclass, 2, 'corpus', 'private');
