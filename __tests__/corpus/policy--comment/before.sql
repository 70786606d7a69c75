create table docs (id int, tenant int);
create policy own on docs using (tenant = 1);
