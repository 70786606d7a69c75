-- roles: corpus_app, corpus_reader
create table docs (id int, tenant int);
create policy own on docs to corpus_app, corpus_reader using (tenant = 1);
