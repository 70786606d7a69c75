-- roles: corpus_app
alter default privileges grant usage on schemas to corpus_app;
