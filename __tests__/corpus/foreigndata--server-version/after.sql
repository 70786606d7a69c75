create foreign data wrapper nowhere;
create server elsewhere version '2' foreign data wrapper nowhere;
