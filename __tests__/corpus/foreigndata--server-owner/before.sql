-- roles: corpus_owner
create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
