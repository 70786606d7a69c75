create foreign data wrapper nowhere;
create server elsewhere version '1' foreign data wrapper nowhere;
