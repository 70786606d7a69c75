create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
create foreign table readings (id int constraint positive check (id > 0)) server elsewhere;
