create schema billing;
set allow_system_table_mods = on;
insert into pg_seclabel values ('billing'::regnamespace, 'pg_namespace'::regclass, 0, 'corpus_b', 'secret');
