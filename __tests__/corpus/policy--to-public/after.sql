-- roles: corpus_app
create table docs (id int, tenant int);
create policy own on docs to public using (tenant = 1);
