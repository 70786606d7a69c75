/** What the measured statements are run on. */
export const fixture = `
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
create table p (id int, v int) partition by range (id);
create table p1 partition of p for values from (0) to (2000);
create table pd partition of p default;
insert into p select i, i from generate_series(1, 1000) i;
insert into p select i, (i - 5000) * 10 from generate_series(5001, 5100) i;
create index p_ai on only p (id);
create index p1_ai on p1 (id);
create table pnew (id int not null, v int);
insert into pnew select i, i from generate_series(2001, 3000) i;
create table pnewck (id int not null check (id >= 2000 and id < 4000), v int);
insert into pnewck select i, i from generate_series(2001, 3000) i;
create sequence sq;
create table ud (x positive);
insert into ud select generate_series(1, 1000);
create type mood as enum ('sad', 'ok');
create table en (m mood);
insert into en select 'ok' from generate_series(1, 1000);
create table words (w text);
insert into words select 'ok' from generate_series(1, 1000);
create type comp as (x int);
create table typed of comp;
create table gen (x int, g int generated always as (x + 1) stored, idc int generated always as identity);
insert into gen select generate_series(1, 1000);
create table upk (id int);
insert into upk select generate_series(1, 1000);
create unique index upk_u on upk (id);
create table parent0 (id int);
create table inh (id int);
create table ipar (id int);
create table ichild () inherits (ipar);
create schema empty;
create statistics t_st on id, i4 from t;
create function evt() returns event_trigger language plpgsql as 'begin end';
create function noop() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update on t for each row execute function noop();
create policy po on t using (true);
analyze;
`

export const fixtureSince18 = `
create table nv (id int);
insert into nv select generate_series(1, 1000);
alter table nv add constraint nv_nn not null id not valid;
create table ne (r_id int, constraint ne_fk foreign key (r_id) references r not enforced);
insert into ne select generate_series(1, 1000);
analyze;
`
