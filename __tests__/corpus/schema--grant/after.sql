-- roles: corpus_app
create schema billing;
grant usage, create on schema billing to corpus_app;
