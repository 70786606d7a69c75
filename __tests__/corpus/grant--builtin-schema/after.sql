-- roles: corpus_app
grant create on schema information_schema to corpus_app;
