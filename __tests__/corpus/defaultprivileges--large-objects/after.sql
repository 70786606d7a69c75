-- postgres: >=18
-- roles: corpus_app
alter default privileges grant select on large objects to corpus_app;
