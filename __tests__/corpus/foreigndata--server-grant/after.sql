-- roles: corpus_app
create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
grant usage on foreign server elsewhere to corpus_app;
