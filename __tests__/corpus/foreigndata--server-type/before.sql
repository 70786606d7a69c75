create foreign data wrapper nowhere;
create server elsewhere type 'a' foreign data wrapper nowhere;
