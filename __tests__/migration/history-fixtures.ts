/** What each tool's history table looks like after it has run, from its documentation or its source. */

export type HistoryFixture = {
  readonly tool: string
  readonly sql: string
  /** The entries, as `name`, `name!` for failed, `name-` for rolled back. */
  readonly entries: readonly string[]
}

export const historyFixtures: readonly HistoryFixture[] = [
  {
    tool: 'Flyway',
    sql: `create table flyway_schema_history (installed_rank int primary key, version varchar(50), description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null, checksum int, installed_by varchar(100) not null, installed_on timestamp not null default now(), execution_time int not null, success boolean not null);
insert into flyway_schema_history values (1, '1', 'users', 'SQL', 'V1__users.sql', -12345, 'me', now(), 12, true), (2, '2', 'orders', 'SQL', 'V2__orders.sql', 999, 'me', now(), 5, false)`,
    entries: ['V1__users.sql', 'V2__orders.sql!'],
  },
  {
    tool: 'Liquibase',
    sql: `create table databasechangelog (id varchar(255) not null, author varchar(255) not null, filename varchar(255) not null, dateexecuted timestamp not null, orderexecuted int not null, exectype varchar(10) not null, md5sum varchar(35), description varchar(255), comments varchar(255), tag varchar(255), liquibase varchar(20), contexts varchar(255), labels varchar(255), deployment_id varchar(10));
insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype, md5sum) values ('1', 'ann', 'db/changelog.xml', now(), 1, 'EXECUTED', '9:abc')`,
    entries: ['db/changelog.xml::1::ann'],
  },
  {
    tool: 'Prisma',
    sql: `create table _prisma_migrations (id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null, logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count int not null default 0);
insert into _prisma_migrations (id, checksum, started_at, finished_at, rolled_back_at, migration_name) values ('a', 'x', '2026-01-01', '2026-01-01 00:00:01', null, '1_init'), ('b', 'y', '2026-01-02', null, null, '2_broken'), ('c', 'z', '2026-01-03', null, now(), '3_undone')`,
    entries: ['1_init', '2_broken!', '3_undone-'],
  },
  {
    tool: 'Drizzle',
    sql: `create schema drizzle; create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint, name text, applied_at timestamptz default now()); insert into drizzle.__drizzle_migrations (hash, created_at, name) values ('abc', 1700000000000, null), ('def', 1700000000001, '20231114221321_colour')`,
    entries: ['1700000000000', '20231114221321_colour'],
  },
  {
    tool: 'Drizzle',
    sql: `create schema drizzle; create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint); insert into drizzle.__drizzle_migrations (hash, created_at) values ('abc', 1700000000000)`,
    entries: ['1700000000000'],
  },
  {
    tool: 'Knex',
    sql: `create table knex_migrations (id serial primary key, name varchar(255), batch int, migration_time timestamptz); insert into knex_migrations (name, batch) values ('20260101_a.js', 1)`,
    entries: ['20260101_a.js'],
  },
  {
    tool: 'Sequelize',
    sql: `create table "SequelizeMeta" (name varchar(255) primary key); insert into "SequelizeMeta" values ('1-a.js'), ('2-b.js')`,
    entries: ['1-a.js', '2-b.js'],
  },
  {
    tool: 'node-pg-migrate',
    sql: `create table pgmigrations (id serial primary key, name varchar(255) not null, run_on timestamp not null); insert into pgmigrations (name, run_on) values ('1_a', now())`,
    entries: ['1_a'],
  },
  {
    tool: 'MikroORM',
    sql: `create table mikro_orm_migrations (id serial primary key, name varchar(255), executed_at timestamptz default now()); insert into mikro_orm_migrations (name) values ('Migration1')`,
    entries: ['Migration1'],
  },
  {
    tool: 'Kysely',
    sql: `create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null); insert into kysely_migration values ('1_a', '2026-01-01')`,
    entries: ['1_a'],
  },
  {
    tool: 'graphile-migrate',
    sql: `create schema graphile_migrate; create table graphile_migrate.migrations (hash text primary key, previous_hash text references graphile_migrate.migrations, filename text not null, date timestamptz not null default now()); insert into graphile_migrate.migrations values ('sha1:a', null, '000001.sql')`,
    entries: ['000001.sql'],
  },
  {
    tool: 'TypeORM',
    sql: `create table migrations (id serial primary key, timestamp bigint not null, name varchar not null); insert into migrations (timestamp, name) values (1, 'Users1')`,
    entries: ['Users1'],
  },
  {
    tool: 'Laravel',
    sql: `create table migrations (id serial primary key, migration varchar(255) not null, batch int not null); insert into migrations (migration, batch) values ('2026_01_01_users', 1)`,
    entries: ['2026_01_01_users'],
  },
  {
    tool: 'db-migrate',
    sql: `create table migrations (id serial primary key, name varchar(255) not null, run_on timestamp not null); insert into migrations (name, run_on) values ('/1-a', now())`,
    entries: ['/1-a'],
  },
  {
    tool: 'postgres-migrations',
    sql: `create table migrations (id int primary key, name varchar(100) not null, hash varchar(40) not null, executed_at timestamp default now()); insert into migrations values (1, 'a', 'f00')`,
    entries: ['a'],
  },
  {
    tool: 'Supabase',
    sql: `create schema supabase_migrations; create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text); insert into supabase_migrations.schema_migrations values ('20260101', '{select 1}', 'users')`,
    entries: ['20260101_users'],
  },
  {
    tool: 'golang-migrate',
    sql: `create table schema_migrations (version bigint primary key, dirty boolean not null); insert into schema_migrations values (3, true)`,
    entries: ['3!'],
  },
  {
    tool: 'Ecto',
    sql: `create table schema_migrations (version bigint primary key, inserted_at timestamp(0)); insert into schema_migrations values (20260101120000, now())`,
    entries: ['20260101120000'],
  },
  {
    tool: 'Rails',
    sql: `create table schema_migrations (version varchar primary key); create table ar_internal_metadata (key varchar primary key, value varchar, created_at timestamp(6) not null, updated_at timestamp(6) not null); insert into schema_migrations values ('20260101120000')`,
    entries: ['20260101120000'],
  },
  {
    tool: 'dbmate',
    sql: `create table schema_migrations (version varchar(128) primary key); insert into schema_migrations values ('20260101120000')`,
    entries: ['20260101120000'],
  },
  {
    tool: 'Django',
    sql: `create table django_migrations (id bigint generated by default as identity primary key, app varchar(255) not null, name varchar(255) not null, applied timestamptz not null); insert into django_migrations (app, name, applied) values ('shop', '0001_initial', now())`,
    entries: ['shop.0001_initial'],
  },
  {
    tool: 'Alembic',
    sql: `create table alembic_version (version_num varchar(32) primary key); insert into alembic_version values ('abc123')`,
    entries: ['abc123'],
  },
  {
    tool: 'goose',
    sql: `create table goose_db_version (id int primary key generated by default as identity, version_id bigint not null, is_applied boolean not null, tstamp timestamp not null default now()); insert into goose_db_version (version_id, is_applied) values (0, true), (1, true), (2, false)`,
    entries: ['1', '2-'],
  },
  {
    tool: 'Atlas',
    sql: `create schema atlas_schema_revisions; create table atlas_schema_revisions.atlas_schema_revisions (version varchar primary key, description varchar not null, type bigint not null default 2, applied bigint not null default 0, total bigint not null default 0, executed_at timestamptz not null, execution_time bigint not null, error text, error_stmt text, hash varchar not null, partial_hashes jsonb, operator_version varchar not null); insert into atlas_schema_revisions.atlas_schema_revisions values ('20260101', 'users', 2, 2, 2, now(), 5000000, null, null, 'h', null, 'x'), ('20260102', '', 2, 1, 2, now(), 5000000, 'boom', 's', 'h', null, 'x')`,
    entries: ['20260101_users', '20260102!'],
  },
  {
    tool: 'Sqitch',
    sql: `create schema sqitch; create table sqitch.changes (change_id text primary key, script_hash text unique, change text not null, project text not null, note text not null default '', committed_at timestamptz not null default now(), committer_name text not null); insert into sqitch.changes values ('a', 'h', 'users', 'shop', '', now(), 'x')`,
    entries: ['shop:users'],
  },
  {
    tool: 'Diesel',
    sql: `create table __diesel_schema_migrations (version varchar(50) primary key, run_on timestamp not null default now()); insert into __diesel_schema_migrations values ('00000000000000'), ('20260101000000')`,
    entries: ['20260101000000'],
  },
  {
    tool: 'SQLx',
    sql: `create table _sqlx_migrations (version bigint primary key, description text not null, installed_on timestamptz not null default now(), success boolean not null, checksum bytea not null, execution_time bigint not null); insert into _sqlx_migrations values (1, 'add users', now(), true, 'x', 7000000), (2, 'more', now(), false, 'y', -1)`,
    entries: ['1_add_users', '2_more!'],
  },
  {
    tool: 'Refinery',
    sql: `create table refinery_schema_history (version int4 primary key, name varchar(255), applied_on varchar(255), checksum varchar(255)); insert into refinery_schema_history values (1, 'users', 'now', '42')`,
    entries: ['1_users'],
  },
  {
    tool: 'Entity Framework Core',
    sql: `create table "__EFMigrationsHistory" ("MigrationId" varchar(150) primary key, "ProductVersion" varchar(32) not null); insert into "__EFMigrationsHistory" values ('20260101_Init', '9.0')`,
    entries: ['20260101_Init'],
  },
  {
    tool: 'DbUp',
    sql: `create table schemaversions (schemaversionsid serial primary key, scriptname varchar(255) not null, applied timestamp not null); insert into schemaversions (scriptname, applied) values ('Script1.sql', now())`,
    entries: ['Script1.sql'],
  },
  {
    tool: 'Phinx',
    sql: `create table phinxlog (version bigint primary key, migration_name varchar(100), start_time timestamp, end_time timestamp, breakpoint boolean not null default false); insert into phinxlog values (20260101, 'Users', now(), now())`,
    entries: ['20260101_Users'],
  },
  {
    tool: 'Doctrine',
    sql: `create table doctrine_migration_versions (version varchar(191) primary key, executed_at timestamp(0), execution_time int); insert into doctrine_migration_versions values ('App\\Version1', now(), 8)`,
    entries: ['App\\Version1'],
  },
  {
    tool: 'yoyo',
    sql: `create table _yoyo_migration (migration_hash varchar(64) primary key, migration_id varchar(255), applied_at_utc timestamp); insert into _yoyo_migration values ('h', '0001', now())`,
    entries: ['0001'],
  },
  {
    tool: 'Entity Framework Core',
    sql: `create table "__EFMigrationsHistory" (migration_id varchar(150) primary key, product_version varchar(32) not null); insert into "__EFMigrationsHistory" values ('20260101_Init', '10.0.0')`,
    entries: ['20260101_Init'],
  },
  {
    tool: 'FluentMigrator',
    sql: `create table "VersionInfo" ("Version" bigint not null, "AppliedOn" timestamp, "Description" varchar(1024)); insert into "VersionInfo" values (20260101, now(), 'Init')`,
    entries: ['20260101_Init'],
  },
  {
    tool: 'sql-migrate',
    sql: `create table gorp_migrations (id text primary key, applied_at timestamptz); insert into gorp_migrations values ('1-init.sql', now())`,
    entries: ['1-init.sql'],
  },
  {
    tool: 'Bun',
    sql: `create table bun_migrations (id bigserial primary key, name varchar, group_id bigint, migrated_at timestamptz not null default now()); insert into bun_migrations (name, group_id) values ('20260101000000', 1)`,
    entries: ['20260101000000'],
  },
  {
    tool: 'River',
    sql: `create table river_migration (line text not null, version bigint not null, created_at timestamptz not null default now(), primary key (line, version)); insert into river_migration values ('main', 1), ('main', 2)`,
    entries: ['main 1', 'main 2'],
  },
  {
    tool: 'SeaORM',
    sql: `create table seaql_migrations (version varchar not null primary key, applied_at bigint not null); insert into seaql_migrations values ('m20260101_000001_init', 1)`,
    entries: ['m20260101_000001_init'],
  },
  {
    tool: 'Migratus',
    sql: `create table schema_migrations (id bigint unique not null, applied timestamp, description varchar(1024)); insert into schema_migrations values (20260101, now(), 'init')`,
    entries: ['20260101-init'],
  },
  {
    tool: 'Sequel',
    sql: `create table schema_migrations (filename text primary key); insert into schema_migrations values ('20260101_init.rb')`,
    entries: ['20260101_init.rb'],
  },
  {
    tool: 'pgroll',
    sql: `create schema pgroll; create table pgroll.migrations (schema name not null, name text not null, migration jsonb not null, created_at timestamp not null default now(), updated_at timestamp not null default now(), parent text, done boolean not null default false, resulting_schema jsonb not null default '{}', migration_type varchar(32) default 'pgroll'); insert into pgroll.migrations (schema, name, migration, created_at, done) values ('public', '01_init', '{}', '2026-01-01', true), ('public', '02_more', '{}', '2026-01-02', false)`,
    entries: ['01_init', '02_more!'],
  },
  {
    tool: 'Rambler',
    sql: `create table migrations (migration varchar(255) not null); insert into migrations values ('201601020304_init.sql')`,
    entries: ['201601020304_init.sql'],
  },
  {
    tool: 'pgmigrate',
    sql: `create table public.schema_version (version bigint not null primary key, description text not null, type text not null default 'auto', installed_by text not null, installed_on timestamp not null default now()); insert into public.schema_version (version, description, installed_by) values (1, 'Initial_schema', 'me')`,
    entries: ['1__Initial_schema'],
  },
  {
    tool: 'tern',
    sql: `create table public.schema_version (version int4 not null); insert into public.schema_version values (7)`,
    entries: ['7'],
  },
  {
    tool: 'Postgrator',
    sql: `create table schemaversion (version bigint primary key, name text, md5 text, run_at timestamptz); insert into schemaversion values (0, null, null, null), (1, 'init', 'f00', now())`,
    entries: ['1.init'],
  },
  {
    tool: 'Evolve',
    sql: `create table changelog (id serial primary key not null, type smallint, version varchar(50), description varchar(200) not null, name varchar(300) not null, checksum varchar(32), installed_by varchar(100) not null, installed_on timestamp not null default now(), success boolean not null); insert into changelog (type, version, description, name, checksum, installed_by, success) values (2, '0', 'Empty schema found.', 'public', '', 'me', true), (0, '1', 'init', 'V1__init.sql', 'f00', 'me', true), (0, '2', 'more', 'V2__more.sql', 'f01', 'me', false)`,
    entries: ['V1__init.sql', 'V2__more.sql!'],
  },
  {
    tool: 'MyBatis Migrations',
    sql: `create table changelog (id numeric(20, 0) not null primary key, applied_at varchar(25) not null, description varchar(255) not null); insert into changelog values (20260101, '2026', 'create changelog')`,
    entries: ['20260101_create_changelog'],
  },
  {
    tool: 'Play',
    sql: `create table play_evolutions (id int not null primary key, hash varchar(255) not null, applied_at timestamp not null, apply_script text, revert_script text, state varchar(255), last_problem text); insert into play_evolutions values (1, 'f00', now(), '', '', 'applied', ''), (2, 'f01', now(), '', '', 'applying_up', 'boom')`,
    entries: ['1', '2!'],
  },
  {
    tool: 'Ragtime',
    sql: `create table ragtime_migrations (id varchar(255), created_at varchar(32)); insert into ragtime_migrations values ('001-init', '2026-01-01')`,
    entries: ['001-init'],
  },
  {
    tool: 'AdonisJS',
    sql: `create table adonis_schema (id serial primary key, name varchar(255) not null, batch int not null, migration_time timestamptz default now()); insert into adonis_schema (name, batch) values ('database/migrations/1_users', 1)`,
    entries: ['database/migrations/1_users'],
  },
  {
    tool: 'Payload',
    sql: `create table payload_migrations (id serial primary key, name varchar, batch numeric, updated_at timestamptz(3) not null default now(), created_at timestamptz(3) not null default now()); insert into payload_migrations (name, batch) values ('20260101_init', 1), ('dev', -1)`,
    entries: ['20260101_init'],
  },
  {
    tool: 'Directus',
    sql: `create table directus_migrations (version varchar(255) not null primary key, name varchar(255) not null, "timestamp" timestamptz default now()); insert into directus_migrations (version, name) values ('20201028A', 'Remove Collection')`,
    entries: ['20201028A-Remove Collection'],
  },
  {
    tool: 'Strapi',
    sql: `create table strapi_migrations (id serial primary key, name varchar(255), "time" timestamp); insert into strapi_migrations (name) values ('2026.01.01T00.00.00.init.js')`,
    entries: ['2026.01.01T00.00.00.init.js'],
  },
  {
    tool: 'Aerich',
    sql: `create table aerich (id serial primary key, version varchar(255) not null, app varchar(100) not null, content jsonb not null); insert into aerich (version, app, content) values ('0_20260101_init.py', 'models', '{}')`,
    entries: ['models.0_20260101_init.py'],
  },
  {
    tool: 'peewee-migrate',
    sql: `create table migratehistory (id serial primary key, name varchar(255) not null, migrated_at timestamp not null); insert into migratehistory (name, migrated_at) values ('001_init', now())`,
    entries: ['001_init'],
  },
  {
    tool: 'Vapor',
    sql: `create table _fluent_migrations (id uuid primary key, name text not null, batch bigint not null, created_at timestamptz, updated_at timestamptz); insert into _fluent_migrations values (gen_random_uuid(), 'App.CreateUser', 1, now(), now())`,
    entries: ['App.CreateUser'],
  },
  {
    tool: 'shmig',
    sql: `create table shmig_version (version int not null primary key, migrated_at timestamp not null default now()); insert into shmig_version values (1470490964)`,
    entries: ['1470490964'],
  },
  {
    tool: 'Mojo',
    sql: `create table mojo_migrations (name text not null primary key, version bigint not null check (version >= 0)); insert into mojo_migrations values ('minion', 24)`,
    entries: ['minion 24'],
  },
]
