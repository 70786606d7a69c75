create table people (id int, mail text);
create index people_mail on people (mail);
set allow_system_table_mods = on;
