create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
create foreign table readings (id int, v float8) server elsewhere;
