create table docs (id int, tenant int);
create policy own on docs for select using (tenant = 1);
