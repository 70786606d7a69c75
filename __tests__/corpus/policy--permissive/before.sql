create table docs (id int, tenant int);
create policy own on docs as permissive using (tenant = 1);
