create table docs (id int, tenant int);
create policy own on docs as restrictive using (tenant = 1);
