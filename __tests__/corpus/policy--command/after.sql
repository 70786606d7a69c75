create table docs (id int, tenant int);
create policy own on docs for delete using (tenant = 1);
