-- order: matters
-- roles: corpus_app
alter default privileges grant select on tables to corpus_app;
alter default privileges revoke select on tables from corpus_app;
