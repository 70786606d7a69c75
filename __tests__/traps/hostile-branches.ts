/** What the code of a pull request can have done to its branch before the job ends, and what the report says then. */

export type HostileBranch = {
  readonly name: string
  /** Run by the branch's login, which owns the database; or by a superuser, as on a server of one's own. `{database}` is its name. */
  readonly owner?: string
  readonly superuser?: string
  /** Run in a session that stays open, by a superuser. */
  readonly held?: string
  /** Once more for its login, when all is set up: it may lock itself out. */
  readonly last?: string
  /** What is left of the budget: a branch that never answers takes all of it. */
  readonly milliseconds?: number
  /** False: the change of the pull request is not told, but why. In sum: among too many to name it. */
  readonly told?: false | 'in sum'
  /** In the comment, or in the log. */
  readonly says?: RegExp
  readonly since?: number
}

/** Enough of a budget for a test. */
const short = 2500

const setting = (what: string, sql = what): HostileBranch => ({
  name: `role: ${what}`,
  owner: sql
    .split('; ')
    .map((one) => `alter role ci in database {database} set ${one}`)
    .join('; '),
})

const history = `create table app.flyway_schema_history (
  installed_rank int primary key, version varchar(50), description varchar(200), type varchar(20), script varchar(1000),
  checksum int, installed_by varchar(100), installed_on timestamp default now(), execution_time int, success boolean);
insert into app.flyway_schema_history values (1, '1', 'users', 'SQL', 'V1__users.sql', 1, 'me', now(), 12, true);`

const unreadHistory = /The history of Flyway in `app\.flyway_schema_history` could not be read/
const readHistory = /V1\\?_\\?_users\.sql|1 migration/

const trapFunction = (name: string, args: string, returns: string, how = 'volatile') =>
  `create function app.${name}(${args}) returns ${returns} language plpgsql ${how} as $$ begin perform trap.sprung('${name}'); return null; end $$;`

/** Works only while it is made: then it does harm. */
const armed = `create or replace function app.evil(int) returns int language plpgsql immutable as
  $$ begin perform trap.sprung('evil'); return 1; end $$;`
const disarmed = `create function app.evil(int) returns int language plpgsql immutable as $$ begin return 1; end $$;`

const onStamp = (name: string, owner: string, says = /nothing is written there/): HostileBranch => ({
  name: `stamp: ${name}`,
  owner,
  says,
})

export const hostileBranches: readonly HostileBranch[] = [
  // Settings.
  setting('search_path', 'search_path = trap, public, pg_catalog'),
  {
    name: 'database: search_path',
    owner: 'alter database {database} set search_path = trap, pg_temp, pg_catalog',
  },
  setting('role', 'role = nobody'),
  setting('statement_timeout = 1'),
  setting('lock_timeout = 1'),
  setting('idle_in_transaction_session_timeout = 1'),
  setting('idle_session_timeout = 1'),
  setting('default_transaction_read_only = on'),
  setting(
    'isolation',
    'default_transaction_isolation = serializable; default_transaction_read_only = on; default_transaction_deferrable = on',
  ),
  setting('client_encoding = LATIN1'),
  setting('dates', "datestyle = 'German, DMY'; intervalstyle = 'sql_standard'; timezone = 'Pacific/Chatham'"),
  setting('bytea_output = escape'),
  setting('strings', 'standard_conforming_strings = off; backslash_quote = on; escape_string_warning = on'),
  setting('quote_all_identifiers = on'),
  setting('transform_null_equals = on'),
  setting('extra_float_digits = -15'),
  setting('array_nulls = off'),
  setting(
    'planner',
    'enable_hashjoin = off; enable_mergejoin = off; enable_nestloop = off; enable_seqscan = off; enable_sort = off; join_collapse_limit = 1; work_mem = 64; geqo_threshold = 2; cpu_tuple_cost = 1e9',
  ),
  setting('jit', 'jit = on; jit_above_cost = 0; jit_inline_above_cost = 0; jit_optimize_above_cost = 0'),
  setting('client_min_messages = debug5'),
  setting('row_security = on'),
  {
    ...setting("local_preload_libraries = 'nothing'"),
    told: false,
    says: /could not accept the connection|could not access|connection/,
  },
  {
    name: 'role: session_preload_libraries',
    superuser: "alter role ci in database {database} set session_preload_libraries = 'nothing'",
    told: false,
    says: /not measured|not compared/,
  },

  // Rights, and the door.
  {
    name: 'schema revoked',
    owner: 'revoke all on all tables in schema app from ci; revoke all on schema app from ci, public',
  },
  {
    name: 'schema given away',
    superuser: 'alter schema app owner to nobody; revoke all on schema app from ci, public',
  },
  {
    name: 'pg_proc revoked',
    superuser: 'revoke select on pg_catalog.pg_proc from public',
    told: false,
    says: /permission denied for table pg_proc/,
  },
  {
    name: 'pg_class revoked',
    superuser: 'revoke select on pg_catalog.pg_class from public',
    told: false,
    says: /permission denied/,
  },
  {
    name: 'pg_get_viewdef revoked',
    superuser: 'revoke execute on function pg_catalog.pg_get_viewdef(oid) from public',
    told: false,
    says: /permission denied for function pg_get_viewdef/,
  },
  {
    name: 'set_config revoked',
    superuser: 'revoke execute on function pg_catalog.set_config(text, text, boolean) from public',
    told: false,
    says: /permission denied|not measured|not compared/,
  },
  {
    name: 'connect revoked',
    superuser: 'alter database {database} owner to postgres; revoke connect on database {database} from public, ci',
    told: false,
    says: /could not accept the connection|permission denied/,
  },
  {
    name: 'no connections',
    superuser: 'alter database {database} connection limit 0',
    told: false,
    says: /too many connections/,
  },
  {
    name: 'all connections taken',
    superuser: 'alter database {database} connection limit 1',
    held: 'select 1',
    told: false,
    says: /too many connections/,
  },
  {
    name: 'database closed',
    superuser: 'alter database {database} with allow_connections false',
    told: false,
    says: /not currently accepting connections|could not accept/,
  },
  {
    name: 'database renamed',
    superuser: 'alter database {database} rename to "{database}_gone"',
    told: false,
    says: /There is no database/,
  },
  {
    name: 'database dropped',
    superuser: 'drop database {database} with (force)',
    told: false,
    says: /There is no database/,
  },
  {
    name: 'a login that is none',
    superuser: 'alter role visitor_{database} nologin',
    told: false,
    says: /does not let/,
  },

  // The stamp.
  onStamp(
    'trigger',
    `${trapFunction('on_stamp', '', 'trigger')}
    create trigger t before insert or update or delete on database_branch.stamp for each row execute function app.on_stamp()`,
  ),
  onStamp(
    'statement trigger',
    `${trapFunction('on_stamp', '', 'trigger')}
    create trigger t after update on database_branch.stamp execute function app.on_stamp()`,
  ),
  onStamp('rule', `create rule r as on update to database_branch.stamp do also select trap.sprung('rule')`),
  onStamp(
    'rule instead',
    `create rule r as on update to database_branch.stamp do instead select trap.sprung('rule') from pg_sleep(60)`,
  ),
  onStamp(
    'policy',
    `alter table database_branch.stamp enable row level security; alter table database_branch.stamp force row level security;
    create policy p on database_branch.stamp using (trap.sprung('policy'))`,
  ),
  onStamp('child', 'create table app.child () inherits (database_branch.stamp)'),
  onStamp('index', `${disarmed} create index on database_branch.stamp (app.evil(1)); ${armed}`),
  onStamp(
    'partial index',
    `${disarmed} create index on database_branch.stamp (only_one) where app.evil(1) = 1; ${armed}`,
  ),
  onStamp(
    'statistics',
    `${disarmed} create statistics database_branch.s on (app.evil(1)), only_one from database_branch.stamp; ${armed}`,
  ),
  onStamp('check', `alter table database_branch.stamp add check (trap.sprung('check') or facts is not null) not valid`),
  onStamp('foreign key', `create table app.follower (b boolean references database_branch.stamp on update cascade);`),
  onStamp('column', `alter table database_branch.stamp add column extra int generated always as (1) stored`),
  onStamp(
    'domain',
    `create domain app.facts as jsonb check (trap.sprung('domain') or true);
    set local role none; update database_branch.stamp set only_one = true; alter table database_branch.stamp alter column facts type app.facts`,
  ),
  onStamp(
    'view in its place',
    `alter table database_branch.stamp rename to old;
    create view database_branch.stamp as select * from database_branch.old where trap.sprung('view')`,
    /could not be written into the branch/,
  ),
  onStamp('gone', 'drop table database_branch.stamp', /.*/),
  onStamp('schema gone', 'drop schema database_branch cascade', /.*/),
  onStamp('rows gone', 'delete from database_branch.stamp', /.*/),
  {
    name: 'stamp: given away',
    superuser: 'alter table database_branch.stamp owner to friend',
    says: /nothing is written there/,
  },
  {
    name: 'stamp: a row held',
    held: 'begin; select * from database_branch.stamp for update',
    milliseconds: 4 * short,
    says: /could not be written into the branch/,
  },
  {
    name: 'stamp: locked',
    held: 'begin; lock table database_branch.stamp in access exclusive mode',
    milliseconds: short,
    told: false,
    says: /The time for it was over|the time for it was over/,
  },

  // The books of a migration tool.
  { name: 'history: as it should be', owner: history, says: readHistory },
  {
    name: 'history: a view',
    owner: `create view app.flyway_schema_history as
    select 1 as installed_rank, 'a' as version, 'b' as script, 1 as checksum, 1 as execution_time, true as success
    where trap.sprung('view')`,
  },
  {
    name: 'history: a column of a type with casts',
    owner: `create type app.mood as enum ('V1__users.sql'); ${trapFunction('as_text', 'app.mood', 'text')}
    create cast (app.mood as text) with function app.as_text(app.mood) as implicit; ${history}
    alter table app.flyway_schema_history drop column script;
    alter table app.flyway_schema_history add column script app.mood default 'V1__users.sql'`,
    says: readHistory,
  },
  {
    name: 'history: a column of a domain',
    owner: `${history} create domain app.script as varchar(1000);
    alter table app.flyway_schema_history alter column script type app.script;
    alter domain app.script add check (trap.sprung('domain')) not valid`,
    says: readHistory,
  },
  {
    name: 'history: an index',
    owner: `${history} ${disarmed} create index on app.flyway_schema_history (app.evil(1)); ${armed}`,
    says: readHistory,
  },
  {
    name: 'history: statistics',
    owner: `${history} ${disarmed} create statistics app.s on (app.evil(1)), version from app.flyway_schema_history; ${armed}`,
    says: readHistory,
  },
  {
    name: 'history: a policy',
    owner: `${history} alter table app.flyway_schema_history enable row level security;
    alter table app.flyway_schema_history force row level security;
    create policy p on app.flyway_schema_history using (trap.sprung('policy'))`,
    says: unreadHistory,
  },
  {
    name: 'history: a rule',
    owner: `${history} create rule r as on insert to app.flyway_schema_history do also select trap.sprung('rule')`,
    says: readHistory,
  },
  {
    name: 'history: partitioned',
    owner: `${disarmed}
    create table app.flyway_schema_history (installed_rank int, version text, script text, checksum int, execution_time int, success boolean)
    partition by list (app.evil(installed_rank)); ${armed}`,
    says: unreadHistory,
  },
  {
    name: 'history: rows of a child',
    owner: `${history} create table app.more () inherits (app.flyway_schema_history);
    insert into app.more select * from app.flyway_schema_history`,
    says: readHistory,
  },
  {
    name: 'history: too many rows',
    owner: `${history} insert into app.flyway_schema_history select n, '1', 'x', 'SQL', 'V' || n, 1, 'me', now(), 1, true from generate_series(2, 20001) n`,
    says: unreadHistory,
  },
  {
    name: 'history: a name of 70 MB',
    owner: `${history} alter table app.flyway_schema_history alter column script type text;
    update app.flyway_schema_history set script = repeat('x', 70000000)`,
    says: unreadHistory,
  },
  {
    name: 'history: locked',
    owner: history,
    held: 'begin; lock table app.flyway_schema_history in access exclusive mode',
    milliseconds: short,
    told: false,
    says: /There was no time left|time for it was over/,
  },

  // Event triggers.
  {
    name: 'event trigger',
    superuser: `create function app.on_ddl() returns event_trigger language plpgsql as $$ begin perform trap.sprung('ddl'); end $$;
    create event trigger e on ddl_command_start execute function app.on_ddl()`,
  },
  {
    name: 'login that never ends',
    superuser: `create function app.on_login() returns event_trigger language plpgsql as $$ begin if session_user = 'ci' then perform pg_sleep(3600); end if; end $$;
    create event trigger e on login execute function app.on_login()`,
    since: 17,
    milliseconds: short,
    told: false,
    says: /There was no time left for connecting to the branch/,
  },
  {
    name: 'login that says 70 MB',
    superuser: `create function app.on_login() returns event_trigger language plpgsql as $$ begin if session_user = 'ci' then raise warning '%', repeat('x', 70000000); end if; end $$;
    create event trigger e on login execute function app.on_login()`,
    since: 17,
    told: false,
    says: /larger than 67 MB/,
  },
  {
    name: 'login that is refused',
    superuser: `create function app.on_login() returns event_trigger language plpgsql as $$ begin if session_user = 'ci' then raise exception 'no'; end if; end $$;
    create event trigger e on login execute function app.on_login()`,
    since: 17,
    told: false,
    says: /could not accept the connection/,
  },

  // Locks.
  {
    name: 'table locked',
    held: 'begin; lock table app.orders in access exclusive mode',
    milliseconds: short,
    told: false,
    says: /the time for it was over/,
  },
  { name: 'row locked', held: 'begin; select * from app.orders for update' },
  {
    name: 'table held by a prepared transaction',
    superuser: `begin; lock table app.orders in access exclusive mode; prepare transaction '{database}'`,
    milliseconds: short,
    told: false,
    says: /the time for it was over/,
  },
  ...['pg_class', 'pg_proc', 'pg_attribute', 'pg_depend', 'pg_description'].map(
    (catalog): HostileBranch => ({
      name: `${catalog} locked`,
      held: `begin; lock table pg_catalog.${catalog} in access exclusive mode`,
      milliseconds: short,
      told: false,
      says: /There was no time left|time for it was over/,
    }),
  ),

  // Names that shadow.
  {
    name: 'every function, operator, type and relation of ours shadowed in public',
    owner: `alter role ci in database {database} set search_path = public, pg_catalog;
    create function public.format(text, name, name) returns text language plpgsql as $$ begin perform trap.sprung('format'); return ''; end $$;
    create function public.pg_try_advisory_lock(int) returns boolean language plpgsql as $$ begin perform trap.sprung('lock'); return true; end $$;
    create domain public.text as pg_catalog.text check (trap.sprung('text'));
    create view public.pg_class as select * from pg_catalog.pg_class where trap.sprung('pg_class');
    create operator public.= (function = trap.equal, leftarg = pg_catalog.oid, rightarg = pg_catalog.oid)`,
  },
  {
    name: 'implicit casts from and to what is ours',
    owner: `create type app.mood as enum ('ok');
    ${trapFunction('mood_text', 'app.mood', 'pg_catalog.text')} ${trapFunction('text_mood', 'pg_catalog.text', 'app.mood')}
    ${trapFunction('mood_name', 'app.mood', 'name')} ${trapFunction('oid_mood', 'oid', 'app.mood')}
    create cast (app.mood as text) with function app.mood_text as implicit; create cast (text as app.mood) with function app.text_mood as implicit;
    create cast (app.mood as name) with function app.mood_name as implicit; create cast (oid as app.mood) with function app.oid_mood as implicit;
    create table app.moods (m app.mood default 'ok')`,
  },

  // Sizes. What is in a catalog is what counts: to write it there directly spares the server the statement.
  {
    name: 'a function of 200 MB',
    superuser: `update pg_proc set prosrc = 'select 1 --' || repeat('x', 200000000) where oid = 'app.total(int)'::regprocedure`,
    says: /app\.total/,
  },
  {
    name: 'a comment of 70 MB',
    superuser: `insert into pg_description values ('app.customers'::regclass, 'pg_class'::regclass, 0, repeat('x', 70000000))`,
    says: /comment/,
  },
  {
    name: 'a setting of 70 MB',
    superuser: `update pg_proc set proconfig = array['x.y=' || repeat('x', 70000000)] where oid = 'app.total(int)'::regprocedure`,
    told: false,
    says: /larger than 67 MB/,
  },
  {
    name: 'an enum of 20,000 values',
    owner: `do $do$ begin execute 'create type app.many as enum (' || (select string_agg(quote_literal(n), ',') from generate_series(1, 20000) n) || ')'; end $do$`,
    says: /app\.many/,
  },
  {
    name: '3,000 tables',
    owner: `do $do$ begin for n in 1..3000 loop execute format('create table app.new_%s ()', n); end loop; end $do$`,
    told: 'in sum',
    says: /3,000 tables and 1 column added/,
  },
  {
    name: 'a function that looks like an error to patterns',
    owner: `do $do$ begin execute format('create function app.odd() returns text language sql as %L',
      'select ''' || repeat('syntax error at or near "x" ' || chr(96) || ' ', 8000) || ''''); end $do$`,
  },
  {
    name: 'a function of 200 kB, changed in every line',
    owner: `do $do$ begin execute format('create or replace function app.long() returns void language plpgsql as %L',
      'begin' || repeat(E'\\n-- b', 40000) || E'\\nend'); end $do$`,
    says: /app\.long/,
  },
  {
    name: 'names of dashes, quotes and marks',
    owner: `create table app."--'\`<br>|[x](y)" ("\`\`\`" int, "; drop table app.orders; --" int)`,
  },
]
