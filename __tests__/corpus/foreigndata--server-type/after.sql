create foreign data wrapper nowhere;
create server elsewhere type 'b' foreign data wrapper nowhere;
