create table logs (id int primary key, line text);
create view recent as select line from logs;
