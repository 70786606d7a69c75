-- roles: corpus_app
create foreign data wrapper nowhere;
grant usage on foreign data wrapper nowhere to corpus_app;
