-- order: matters
create schema app;
create extension ltree schema public;
create type app.status as enum ('active', 'off');
create function app.uid() returns uuid language sql stable as 'select gen_random_uuid()';
create table app.profiles (id uuid primary key, owner uuid not null default app.uid(), s app.status not null default 'active'::app.status, path public.ltree, until timestamptz default now() + interval '90 days', check (s <> 'off'::app.status or owner is not null));
alter table app.profiles enable row level security;
create policy own on app.profiles using (owner = (select app.uid()));
create view app.deep as select id from app.profiles where public.nlevel(path) = 8;
create function app.f() returns int language sql set search_path = '' as 'select 1';
