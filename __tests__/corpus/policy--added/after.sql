create table docs (id int, tenant int);
alter table docs enable row level security;
create policy own on docs using (tenant = 1);
