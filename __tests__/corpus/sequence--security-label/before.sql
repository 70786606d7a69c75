create sequence numbers;
set allow_system_table_mods = on;
