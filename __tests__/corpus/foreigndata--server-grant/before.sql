-- roles: corpus_app
create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
