create table docs (id int, tenant int);
create policy own_tenant on docs using (tenant = 1);
