-- roles: corpus_app
grant select on pg_catalog.pg_authid to corpus_app;
