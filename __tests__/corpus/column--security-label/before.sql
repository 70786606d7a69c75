create table patients (id int, name text);
set allow_system_table_mods = on;
