-- order: matters
-- roles: corpus_app, corpus_admin superuser
create schema app;
create function app.current_tenant() returns int language sql stable as 'select nullif(pg_catalog.current_setting(''app.tenant'', true), '''')::int';
create table app.tenants (id int primary key, name text not null);
create table app.documents (id bigint primary key, tenant_id int not null references app.tenants, body text);
alter table app.documents enable row level security;
create policy tenant_reads on app.documents for select to corpus_app using (tenant_id = app.current_tenant());
create policy tenant_writes on app.documents for all to corpus_app using (tenant_id = app.current_tenant()) with check (true);
grant usage on schema app to corpus_app;
grant select, insert, update on app.documents to corpus_app;
alter default privileges in schema app grant select on tables to corpus_app;
