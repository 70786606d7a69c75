create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
create table readings (id int, v float8);
