create foreign data wrapper nowhere;
create foreign data wrapper somewhere;
create server elsewhere foreign data wrapper nowhere;
