create function one() returns int language sql as 'select 1';
set allow_system_table_mods = on;
