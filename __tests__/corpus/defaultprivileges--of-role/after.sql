-- roles: corpus_app, corpus_owner, corpus_reader
alter default privileges for role corpus_owner grant select on tables to corpus_reader;
