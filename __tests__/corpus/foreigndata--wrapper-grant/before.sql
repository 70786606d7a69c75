-- roles: corpus_app
create foreign data wrapper nowhere;
