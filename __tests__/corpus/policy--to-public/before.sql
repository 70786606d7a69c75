-- roles: corpus_app
create table docs (id int, tenant int);
create policy own on docs to corpus_app using (tenant = 1);
