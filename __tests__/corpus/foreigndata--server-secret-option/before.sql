create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere options (host 'a', password 'old-one');
