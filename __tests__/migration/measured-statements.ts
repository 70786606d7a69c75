/**
 * What single statements do to tables that were there before: strongest lock per relation, files written anew, full scans.
 * Recorded on Postgres 15 and 18 by hand, statement by statement; the measurement must say the same. (A session that has not
 * looked at an index before also takes `access share` on the one a new foreign key leans on; here it has.)
 */

/**
 * Locks: AS access share, RS row share, RX row exclusive, SUX share update exclusive, S share, SRX share row exclusive,
 * X exclusive, AX access exclusive. `[i]` an index, `[I]` a partitioned one, `[v]` a view, `[m]` a materialized view,
 * `[S]` a sequence, `[c]` a composite type. `*` stands for t with its six indexes.
 */
export type MeasuredStatement = {
  readonly name: string
  readonly sql: string
  readonly locks: string
  readonly files?: string | undefined
  readonly scans?: string | undefined
  readonly since?: number | undefined
}

export const measuredFixture = `
create table r (id int primary key);
insert into r select generate_series(1, 1000);
create domain plain_int as int;
create domain positive as int check (value > 0);
create table t (
  id int primary key, a int, b varchar(50), c text, u int, i4 int not null default 1, ts timestamp, n numeric(10, 2),
  free numeric, w int, j json, d date, f char(10), bits varbit(8), span interval(3), r_id int
);
insert into t select i, i, 'b' || i, 'c' || i, i, i, now(), i, i, i, '{}', now(), 'x', b'1', '1s', i from generate_series(1, 1000) i;
create index t_a on t (a);
create index t_b on t (b);
create index t_c_part on t (c) where a > 0;
create index t_expr on t (lower(c));
create unique index t_u on t (u);
create view vv as select id, w from t;
create materialized view mv as select id, w from t;
create unique index mv_u on mv (id);
create table ch (id int, t_id int references t, r_id int, ck int);
insert into ch select i, i, i, i from generate_series(1, 1000) i;
alter table ch add constraint ch_fk_nv foreign key (r_id) references r (id) not valid;
alter table ch add constraint ch_ck check (ck > 0) not valid;
create table tt (ck int constraint tt_ck check (ck is not null));
insert into tt select generate_series(1, 1000);
create table dr (id int not null);
insert into dr select generate_series(1, 1000);
create table trunc_t (id int);
insert into trunc_t values (1);
create table nn (id int);
insert into nn select generate_series(1, 1000);
create table p (id int not null, v int) partition by range (id);
create table p1 partition of p for values from (0) to (2000);
create table pd partition of p default;
insert into p select i, i from generate_series(1, 1000) i;
insert into p select i, i from generate_series(5001, 5100) i;
create index p_ai on only p (id);
create index p1_ai on p1 (id);
create table pnew (id int not null, v int);
insert into pnew select i, i from generate_series(2001, 3000) i;
create sequence sq;
create table ud (x positive);
insert into ud select generate_series(1, 1000);
create type mood as enum ('sad', 'ok');
create table en (m mood);
insert into en select 'ok' from generate_series(1, 1000);
create type comp as (x int);
create function noop() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update on t for each row execute function noop();
create policy po on t using (true);
analyze;
`

const rewritten = { locks: '*:AX', files: '*', scans: 't:7:7000' }

export const measuredStatements: readonly MeasuredStatement[] = [
  { name: 'add column', sql: 'alter table t add z int', locks: 't:AX' },
  { name: 'add column with a constant', sql: 'alter table t add z int not null default 1', locks: 't:AX' },
  { name: 'add column with now()', sql: 'alter table t add z timestamptz default now()', locks: 't:AX' },
  {
    name: 'add column with clock_timestamp()',
    sql: 'alter table t add z timestamptz default clock_timestamp()',
    ...rewritten,
  },
  {
    name: 'add column with gen_random_uuid()',
    sql: 'alter table t add z uuid default gen_random_uuid()',
    ...rewritten,
  },
  { name: 'add serial', sql: 'alter table t add z serial', ...rewritten },
  { name: 'add identity', sql: 'alter table t add z int generated always as identity', ...rewritten },
  {
    name: 'add stored generated column',
    sql: 'alter table t add z int generated always as (a + 1) stored',
    ...rewritten,
  },
  {
    name: 'add virtual generated column',
    sql: 'alter table t add z int generated always as (a + 1) virtual',
    locks: 't:AX',
    since: 18,
  },
  { name: 'add column with check', sql: 'alter table t add z int check (z > 0)', locks: 't:AX', scans: 't:1:1000' },
  { name: 'add unique column', sql: 'alter table t add z int unique', locks: 't:AX', scans: 't:1:1000' },
  { name: 'add column of a domain with check', sql: 'alter table t add z positive', ...rewritten },
  {
    name: 'drop column',
    sql: 'alter table t drop c',
    locks: 't:AX t_c_part[i]:AX t_expr[i]:AX',
    files: 't_c_part:dropped t_expr:dropped',
  },
  { name: 'rename column', sql: 'alter table t rename a to z', locks: 't:AX' },
  { name: 'rename table', sql: 'alter table t rename to z', locks: 't:AX' },
  { name: 'set not null', sql: 'alter table t alter a set not null', locks: 't:AX', scans: 't:1:1000' },
  { name: 'set not null with a valid check', sql: 'alter table tt alter ck set not null', locks: 'tt:AX' },
  { name: 'drop not null', sql: 'alter table t alter i4 drop not null', locks: 't:AX' },
  { name: 'set default', sql: 'alter table t alter a set default 1', locks: 't:AX' },
  {
    name: 'varchar wider',
    sql: 'alter table t alter b type varchar(100)',
    locks: 't:AX t_b[i]:AX',
    files: 't_b:kept file',
  },
  { name: 'varchar to text', sql: 'alter table t alter b type text', locks: 't:AX t_b[i]:AX', files: 't_b:kept file' },
  {
    name: 'int to domain',
    sql: 'alter table t alter u type plain_int',
    locks: 't:AX t_u[i]:AX',
    files: 't_u:kept file',
  },
  { name: 'int to bigint', sql: 'alter table t alter a type bigint', ...rewritten },
  { name: 'varchar narrower', sql: 'alter table t alter b type varchar(20)', ...rewritten },
  { name: 'int to domain with check', sql: 'alter table t alter u type positive', ...rewritten },
  {
    name: 'text to varchar',
    sql: 'alter table t alter c type varchar',
    locks: 't:AX t_c_part[i]:AX t_expr[i]:AX',
    files: 't_c_part:rebuilt t_expr:rebuilt',
    scans: 't:2:2000',
  },
  {
    name: 'another collation',
    sql: 'alter table t alter c type text collate "C"',
    locks: 't:AX t_c_part[i]:AX t_expr[i]:AX',
    files: 't_c_part:rebuilt t_expr:rebuilt',
    scans: 't:2:2000',
  },
  {
    name: 'timestamp to timestamptz in UTC',
    sql: "set local timezone = 'UTC'; alter table t alter ts type timestamptz",
    locks: 't:AX',
  },
  {
    name: 'timestamp to timestamptz elsewhere',
    sql: "set local timezone = 'Europe/Paris'; alter table t alter ts type timestamptz",
    ...rewritten,
  },
  { name: 'numeric wider', sql: 'alter table t alter n type numeric(12, 2)', locks: 't:AX' },
  { name: 'numeric of another scale', sql: 'alter table t alter n type numeric(12, 4)', ...rewritten },
  { name: 'numeric limited', sql: 'alter table t alter free type numeric(10, 2)', ...rewritten },
  { name: 'json to jsonb', sql: 'alter table t alter j type jsonb', ...rewritten },
  { name: 'date to timestamp', sql: 'alter table t alter d type timestamp', ...rewritten },
  { name: 'char to varchar', sql: 'alter table t alter f type varchar(10)', ...rewritten },
  { name: 'varbit wider', sql: 'alter table t alter bits type varbit(16)', locks: 't:AX' },
  { name: 'interval wider', sql: 'alter table t alter span type interval', locks: 't:AX' },
  {
    name: 'enum to text',
    sql: 'alter table en alter m type text',
    locks: 'en:AX',
    files: 'en:rewritten',
    scans: 'en:1:1000',
  },
  { name: 'set statistics', sql: 'alter table t alter a set statistics 10', locks: 't:SUX' },
  { name: 'set storage', sql: 'alter table t alter c set storage plain', locks: 't:AX' },
  { name: 'add check', sql: 'alter table t add constraint k check (a > 0)', locks: 't:AX', scans: 't:1:1000' },
  { name: 'add check not valid', sql: 'alter table t add constraint k check (a > 0) not valid', locks: 't:AX' },
  { name: 'validate check', sql: 'alter table ch validate constraint ch_ck', locks: 'ch:SUX', scans: 'ch:1:1000' },
  {
    name: 'add not null not valid',
    sql: 'alter table t add constraint k not null a not valid',
    locks: 't:AX',
    since: 18,
  },
  {
    name: 'add foreign key',
    sql: 'alter table t add constraint fk foreign key (r_id) references r (id)',
    locks: 'r:SRX r_pkey[i]:AS t:SRX t_a[i]:AS t_b[i]:AS t_c_part[i]:AS t_expr[i]:AS t_pkey[i]:AS t_u[i]:AS',
    scans: 'r:1:1000 t:1:1000',
  },
  {
    name: 'add foreign key not valid',
    sql: 'alter table t add constraint fk foreign key (r_id) references r (id) not valid',
    locks: 'r:SRX t:SRX',
  },
  {
    name: 'validate foreign key',
    sql: 'alter table ch validate constraint ch_fk_nv',
    locks: 'ch:SUX r:RS r_pkey[i]:AS',
    scans: 'ch:1:1000 r:1:1000',
  },
  { name: 'drop foreign key', sql: 'alter table ch drop constraint ch_t_id_fkey', locks: 'ch:AX t:AX' },
  { name: 'drop check', sql: 'alter table ch drop constraint ch_ck', locks: 'ch:AX' },
  { name: 'add unique', sql: 'alter table t add constraint uq unique (a)', locks: 't:AX', scans: 't:1:1000' },
  {
    name: 'add unique using index',
    sql: 'alter table t add constraint uq unique using index t_u',
    locks: 't:AX t_u[i]:SUX',
  },
  { name: 'add primary key', sql: 'alter table dr add primary key (id)', locks: 'dr:AX', scans: 'dr:1:1000' },
  {
    name: 'add primary key on a nullable column',
    sql: 'alter table nn add primary key (id)',
    locks: 'nn:AX',
    scans: 'nn:2:2000',
  },
  { name: 'add exclusion', sql: 'alter table t add constraint x exclude (a with =)', locks: 't:AX', scans: 't:2:2000' },
  { name: 'create index', sql: 'create index ni on t (a)', locks: 't:S', scans: 't:1:1000' },
  { name: 'drop index', sql: 'drop index t_a', locks: 't:AX t_a[i]:AX', files: 't_a:dropped' },
  { name: 'reindex index', sql: 'reindex index t_a', locks: 't:S t_a[i]:AX', files: 't_a:rebuilt', scans: 't:1:1000' },
  { name: 'rename index', sql: 'alter index t_a rename to t_z', locks: 't_a[i]:SUX' },
  {
    name: 'create trigger',
    sql: 'create trigger z before insert on t for each row execute function noop()',
    locks: 't:SRX',
  },
  { name: 'drop trigger', sql: 'drop trigger tr on t', locks: 't:AX' },
  { name: 'disable trigger', sql: 'alter table t disable trigger tr', locks: 't:SRX' },
  { name: 'create policy', sql: 'create policy z on t using (true)', locks: 't:AX' },
  { name: 'drop policy', sql: 'drop policy po on t', locks: 't:AX' },
  { name: 'enable row security', sql: 'alter table t enable row level security', locks: 't:AX' },
  { name: 'replica identity', sql: 'alter table t replica identity full', locks: 't:AX' },
  { name: 'set fillfactor', sql: 'alter table t set (fillfactor = 90)', locks: 't:SUX' },
  {
    name: 'set unlogged',
    sql: 'alter table dr set unlogged',
    locks: 'dr:AX',
    files: 'dr:rewritten',
    scans: 'dr:1:1000',
  },
  { name: 'cluster on', sql: 'alter table t cluster on t_a', locks: 't:SUX t_a[i]:SUX' },
  { name: 'comment on table', sql: "comment on table t is 'x'", locks: 't:SUX' },
  { name: 'drop table', sql: 'drop table dr', locks: 'dr:AX', files: 'dr:dropped' },
  { name: 'truncate', sql: 'truncate trunc_t', locks: 'trunc_t:AX', files: 'trunc_t:truncated' },
  {
    name: 'create table with a foreign key',
    sql: 'create table nt (id int primary key, t_id int references t (id))',
    locks: 't:SRX',
  },
  { name: 'create table like', sql: 'create table nt (like t including all)', locks: 't:AS' },
  {
    name: 'attach partition',
    sql: 'alter table p attach partition pnew for values from (2000) to (4000)',
    locks: 'p:SUX p_ai[I]:SUX pd:AX pnew:AX',
    scans: 'pd:1:100 pnew:2:2000',
  },
  { name: 'detach partition', sql: 'alter table p detach partition p1', locks: 'p:AX p1:AX pd:AX' },
  {
    name: 'create partition',
    sql: 'create table p2 partition of p for values from (2000) to (4000)',
    locks: 'p:AX p_ai[I]:SUX pd:AX',
    scans: 'pd:1:100',
  },
  {
    name: 'set not null on a partitioned table',
    sql: 'alter table p alter v set not null',
    locks: 'p:AX p1:AX pd:AX',
    scans: 'p1:1:1000 pd:1:100',
  },
  { name: 'add enum value', sql: "alter type mood add value 'great'", locks: '' },
  { name: 'create view', sql: 'create view v2 as select id from t', locks: 't:AS' },
  { name: 'replace view', sql: 'create or replace view vv as select id, w from t', locks: 't:AS vv[v]:AX' },
  { name: 'drop view', sql: 'drop view vv', locks: 'vv[v]:AX', files: 'vv:dropped' },
  {
    name: 'refresh',
    sql: 'refresh materialized view mv',
    locks: 'mv[m]:AX mv_u[i]:AX t:AS t_a[i]:AS t_b[i]:AS t_c_part[i]:AS t_expr[i]:AS t_pkey[i]:AS t_u[i]:AS',
    files: 'mv:rewritten mv_u:rebuilt',
    scans: 'mv:1:1000 t:1:1000',
  },
  { name: 'create statistics', sql: 'create statistics st on a, u from t', locks: 't:SUX' },
  { name: 'restart sequence', sql: 'alter sequence sq restart', locks: 'sq[S]:SRX' },
  { name: 'lock table', sql: 'lock table t in share mode', locks: 't:S' },
  { name: 'update all rows', sql: 'update t set i4 = i4 + 1', locks: '*:RX', scans: 't:1:1000' },
  {
    name: 'analyze',
    sql: 'analyze t',
    locks: 't:SUX t_a[i]:AS t_b[i]:AS t_c_part[i]:AS t_expr[i]:AS t_pkey[i]:AS t_u[i]:AS',
  },
  {
    name: 'check on a domain in use',
    sql: 'alter domain positive add check (value < 5000)',
    locks: 'ud:S',
    scans: 'ud:1:1000',
  },
  {
    name: 'check on a domain in use, not valid',
    sql: 'alter domain positive add check (value < 5000) not valid',
    locks: '',
  },
  { name: 'drop a type that a column has', sql: 'drop type mood cascade', locks: 'en:AX' },
  { name: 'drop a function that a trigger calls', sql: 'drop function noop cascade', locks: 't:AX' },
  {
    name: 'drop column that views need',
    sql: 'alter table t drop w cascade',
    locks: 'mv[m]:AX mv_u[i]:AX t:AX vv[v]:AX',
    files: 'mv:dropped mv_u:dropped vv:dropped',
  },
]

export const measuredTable = ['t', 't_a', 't_b', 't_c_part', 't_expr', 't_pkey', 't_u']
