create table docs (id int, tenant int);
create policy own on docs using (true) with check (tenant = 1);
