create table people (id int, mail text);
create index people_mail on people (mail);
set allow_system_table_mods = on;
update pg_index set indisvalid = false where indexrelid = 'people_mail'::regclass;
