create sequence numbers;
set allow_system_table_mods = on;
insert into pg_seclabel values ('numbers'::regclass, 'pg_class'::regclass, 0, 'corpus', 'internal');
