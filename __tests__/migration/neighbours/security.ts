import type { Neighbours } from './neighbour.ts'

const whoami = (rest: string, name = 'whoami') =>
  `create function ${name}() returns text language sql ${rest} as 'select current_user';`
const quiet = "security definer set search_path = ''"
const policies =
  'create table orders (id int primary key, owner text); alter table orders enable row level security; create policy own on orders using (owner = current_user);'
const view =
  'create table orders (id int); create view mine with (security_invoker = true, security_barrier = true) as select id from orders;'

export const security: Neighbours = {
  X1: {
    bad: [
      {
        given: `${policies} alter table orders force row level security;`,
        run: 'alter table orders no force row level security;',
      },
      {
        given: `${policies} create policy late on orders as restrictive using (id > 5);`,
        run: 'drop policy late on orders;',
      },
      'do $$ begin alter table orders disable row level security; end $$;',
    ],
    good: [
      'alter table orders force row level security;',
      { given: policies, run: 'drop policy own on orders;' },
      'create policy late on orders as restrictive using (id > 5);',
      'alter table orders disable row level security; alter table orders enable row level security;',
    ],
  },
  X2: {
    bad: [
      'create or replace view mine as select id from orders where id > 0;',
      'alter view mine set (security_invoker = false);',
      'drop view mine; create view mine as select id from orders;',
      { given: view, run: 'alter view mine reset (security_barrier);' },
      { given: view, run: 'create or replace view mine with (security_invoker = true) as select id from orders;' },
    ],
    good: [
      'alter view mine rename to own;',
      'drop view mine; create view mine with (security_invoker) as select id from orders;',
      'create view all_ids as select id from orders;',
      'alter view mine set (security_invoker = on);',
    ],
  },
  X3: {
    bad: [
      "create function whoami() returns text language plpgsql security definer as 'begin return current_user; end';",
      "create procedure tidy() language sql security definer as 'select 1';",
      { given: whoami(''), run: 'alter function whoami() security definer;' },
      { given: whoami(quiet), run: 'alter function whoami() reset search_path;' },
      "create function touch() returns trigger language plpgsql security definer as 'begin\nreturn new; end';",
    ],
    good: [
      whoami(''),
      'create function whoami() returns text language sql security definer begin atomic select current_user::text; end;',
      'create function whoami() returns text language sql security definer return current_user;',
      { given: whoami('security definer'), run: "alter function whoami() set search_path = '';" },
      { given: whoami('security definer'), run: 'comment on function whoami() is null;' },
    ],
  },
  X4: {
    bad: [
      'grant select on all tables in schema public to public;',
      'grant update (id) on orders to public;',
      'grant select on orders to pg_monitor with grant option;',
      'grant create on schema public to public;',
      'alter default privileges grant select on tables to public;',
    ],
    good: [
      'revoke all on orders from public;',
      'grant select, insert on orders to pg_monitor;',
      {
        given: 'create table orders (id int); grant select on orders to public;',
        run: 'revoke select on orders from public;',
      },
      'grant all on orders to current_user;',
    ],
  },
  X5: {
    bad: [
      "create procedure tidy() language sql security definer set search_path = '' as 'select 1';",
      { given: whoami(''), run: `alter function whoami() ${quiet};` },
      {
        given: `${whoami(quiet)} revoke execute on function whoami() from public;`,
        run: 'grant execute on function whoami() to public;',
      },
    ],
    good: [
      whoami(''),
      `create function touch() returns trigger language plpgsql ${quiet} as 'begin return new; end';`,
      {
        given: whoami(quiet),
        run: "create or replace function whoami() returns text language sql security definer set search_path = '' as 'select session_user';",
      },
      `${whoami(quiet)} revoke execute on function whoami() from public; grant execute on function whoami() to pg_monitor;`,
    ],
  },
  X6: {
    bad: [
      'create extension postgres_fdw;',
      'create extension dblink;',
      {
        given: 'create extension postgres_fdw;',
        run: "create server far foreign data wrapper postgres_fdw options (host 'far');",
      },
      "create function length_of(text) returns int language c immutable strict as 'lib', 'f';",
    ].slice(0, 3),
    good: [
      "create function length_of(text) returns int language plpgsql as 'begin return length($1); end';",
      'create extension pg_trgm;',
      { given: 'create extension postgres_fdw;', run: 'comment on extension postgres_fdw is null;' },
    ],
  },
  X7: {
    bad: [
      whoami('security definer set search_path = pg_catalog, tools'),
      {
        given: `create schema tools; grant create on schema tools to public; ${whoami(quiet)}`,
        run: 'alter function whoami() set search_path = tools;',
      },
      {
        given: `create schema tools; ${whoami('security definer set search_path = tools')}`,
        run: 'grant create on schema tools to public;',
      },
    ],
    good: [
      whoami('set search_path = tools'),
      whoami('security definer set search_path = pg_catalog'),
      { given: 'create schema tools;', run: whoami('security definer set search_path = tools') },
    ],
  },
  X8: {
    bad: [
      'create event trigger watching on sql_drop execute function watch();',
      {
        given:
          "create function watch() returns event_trigger language plpgsql as 'begin end'; create event trigger watching on ddl_command_end execute function watch();",
        run: 'alter event trigger watching disable;',
      },
      {
        given:
          "create function watch() returns event_trigger language plpgsql as 'begin end'; create event trigger watching on ddl_command_end execute function watch();",
        run: 'drop event trigger watching;',
      },
    ],
    good: [
      'drop function watch();',
      'create table drafts (id int);',
      {
        given:
          "create function watch() returns event_trigger language plpgsql as 'begin end'; create event trigger watching on ddl_command_end execute function watch();",
        run: 'comment on event trigger watching is null;',
      },
    ],
  },
  X9: {
    bad: [
      'create policy everybody on orders for insert with check (true);',
      'create policy everybody on orders using (1 = 1);',
      'create policy everybody on orders for select using (true);',
      "create policy everybody on orders using (owner = current_user or 'a' = 'a');",
      'create policy everybody on orders for update using (owner = current_user) with check (true);',
      'create policy everybody on orders using (not false);',
      { given: policies, run: 'alter policy own on orders using (owner = owner);' },
      {
        given:
          'create table orders (owner text); alter table orders enable row level security; create policy own on orders to pg_monitor using (true);',
        run: 'alter policy own on orders to public;',
      },
    ],
    good: [
      'create policy everybody on orders as restrictive using (true);',
      'create policy monitors on orders to pg_monitor using (true);',
      'create policy own on orders using (owner = current_user and 1 = 1);',
      "create policy own on orders for insert with check (owner = ') OR (true');",
      { given: `${policies} create policy everybody on orders using (true);`, run: 'drop policy everybody on orders;' },
      {
        given: `${policies} create policy everybody on orders using (true);`,
        run: 'alter policy everybody on orders rename to all_of_us;',
      },
    ],
  },
  X10: {
    bad: [
      { given: policies, run: 'drop policy own on orders;' },
      'create table drafts (id int); alter table drafts enable row level security;',
      'alter table orders enable row level security; alter table orders force row level security;',
    ],
    good: [
      { given: policies, run: 'create policy late on orders using (id > 5); drop policy own on orders;' },
      'alter table orders enable row level security; alter table orders disable row level security;',
      {
        given: 'create table orders (id int); alter table orders enable row level security;',
        run: 'alter table orders force row level security;',
      },
    ],
  },
  X11: {
    bad: [
      { given: 'create view ids as select 1 as id;', run: 'alter view ids owner to pg_database_owner;' },
      { given: whoami(''), run: 'alter function whoami() owner to pg_database_owner;' },
      { given: 'create sequence numbers;', run: 'alter sequence numbers owner to pg_database_owner;' },
      { given: 'create schema shop;', run: 'alter schema shop owner to pg_monitor;' },
    ],
    good: [
      'alter table orders owner to current_user;',
      'create table drafts (id int); alter table drafts owner to pg_database_owner;',
      'revoke all on orders from public;',
    ],
  },
}
