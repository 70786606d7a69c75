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
      'create table copied (like orders including all); alter table orders rename to former; alter table copied rename to orders;',
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
  X12: {
    bad: [
      'create role trial_new login;',
      'alter role trial_app login;',
      'alter role trial_app superuser;',
      'alter role trial_app createdb createrole;',
      'alter role trial_app bypassrls;',
      'alter role trial_app replication;',
      'grant trial_reader to trial_app with admin option;',
      'create role trial_new role trial_app;',
      'create role trial_new in role trial_reader;',
      'grant pg_read_all_data to trial_app;',
      { given: 'create role trial_app connection limit 3;', run: 'alter role trial_app connection limit -1;' },
      {
        given: "create role trial_app login password 'x' valid until '2020-01-01';",
        run: "alter role trial_app valid until 'infinity';",
      },
      onDatabase('grant create on database %I to trial_app'),
      "do $$ begin execute 'grant set on parameter log_statement to trial_app'; end $$;",
      {
        given: 'create role trial_app; create role trial_reader; grant trial_reader to trial_app;',
        run: 'grant trial_reader to trial_app with admin option;',
      },
    ],
    good: [
      'create role trial_group; drop role trial_group;',
      'revoke trial_reader from trial_app;',
      'grant trial_reader to trial_app; revoke trial_reader from trial_app;',
      'create table drafts (id int); grant select on drafts to trial_app;',
      'comment on role trial_app is null;',
      'set role trial_app; reset role;',
    ],
  },
  C15: {
    bad: [
      'alter role trial_app nologin;',
      'alter role trial_app rename to trial_other;',
      'drop role trial_app;',
      'alter role trial_app connection limit 3;',
      "alter role trial_app valid until '2020-01-01';",
      "alter role trial_app password 'other';",
      'alter role trial_app noinherit;',
      'alter role trial_app set search_path = elsewhere;',
      "alter role all set statement_timeout = '1s'; alter role all reset statement_timeout; alter role trial_app set role = none;",
      onDatabase("alter database %I set timezone = 'UTC'"),
      onDatabase("alter role trial_app in database %I set lock_timeout = '1s'"),
      onDatabase('alter database %I connection limit 7'),
      onDatabase('revoke connect on database %I from public'),
      // Another one on the server, which may be the parent.
      { given: 'alter database postgres reset all;', run: "alter database postgres set lock_timeout = '9s';" },
      { given: 'alter database postgres connection limit -1;', run: 'alter database postgres connection limit 90;' },
      {
        given: 'create role trial_app; create role trial_reader; grant trial_reader to trial_app;',
        run: 'revoke trial_reader from trial_app;',
      },
      {
        given: 'create role trial_app; create role trial_reader; grant trial_reader to trial_app with admin option;',
        run: 'revoke admin option for trial_reader from trial_app;',
      },
      {
        given: 'create role trial_app; create role trial_reader; grant trial_reader to trial_app;',
        run: 'grant trial_reader to trial_app with set false;',
      },
    ],
    good: [
      'set search_path = elsewhere; reset search_path;',
      'alter role trial_app login;',
      'alter role trial_app nologin; alter role trial_app login;',
      "alter role trial_app set work_mem = '1MB'; alter role trial_app reset work_mem;",
      'create role trial_new;',
      'create schema shop authorization trial_app;',
    ],
  },
}

function onDatabase(statement: string): string {
  return `do $$ begin execute format($s$${statement}$s$, current_database()); end $$;`
}
