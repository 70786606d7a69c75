create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
create user mapping for public server elsewhere options (username 'a');
