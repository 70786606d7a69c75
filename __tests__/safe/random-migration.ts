/** Migrations as they occur: some of their statements are harmless, some only look so, and some take something away. */
import type { Random } from './random.ts'
import { columnTypes, type RandomSchema, type RandomTable } from './random-schema.ts'

type Statement = (random: Random, table: RandomTable, number: number) => string

const harmless: readonly [Statement, ...Statement[]] = [
  (random, { name }, number) => `alter table ${name} add column n${number} ${random.one(columnTypes)}`,
  (_, { name }, number) => `alter table ${name} add column n${number} integer default 7`,
  (_, { name }, number) => `create table new_${number} (id integer primary key, ${name}_id integer)`,
  (_, { name }, number) => `create table new_${number} as select * from ${name}`,
  (_, { name }, number) => `create view v${number} as select id from ${name}`,
  (_, { name }, number) =>
    `create function f${number}() returns bigint language sql stable as 'select count(*) from ${name}'`,
  (_, { name }) => `comment on table ${name} is 'what it holds'`,
  (_, __, number) => `create type mood${number} as enum ('good', 'bad')`,
  (_, { name }) => `select count(*) from ${name}`,
  (_, { name }) => `delete from ${name} where id < 0`,
  (_, { name }) => `grant update on ${name} to safe_writer`,
  (_, { name }) => `analyze ${name}`,
  (_, __, number) =>
    `create temp table t${number} (id integer); insert into t${number} values (1); delete from t${number}`,
  (_, { name }) => `savepoint s; delete from ${name}; rollback to s`,
  (_, { name }) => `alter table ${name} alter column c0 set statistics 50`,
]

const backfills: readonly [Statement, ...Statement[]] = [
  (_, { name }, n) => `alter table ${name} add column b${n} integer; commit; begin; update ${name} set b${n} = id`,
  (_, { name }, n) =>
    `alter table ${name} add column b${n} text; commit; begin; update only ${name} as x set b${n} = x.c0::text where x.id > 3`,
  (_, { name }, n) =>
    `alter table ${name} add column b${n} integer; commit; begin; update ${name} set b${n} = 1, c0 = c0`,
  (_, { name }, n) =>
    `alter table ${name} add column b${n} integer; commit; begin; update ${name} set (b${n}, c0) = (1, null)`,
  (_, { name }, n) =>
    `alter table ${name} add column b${n} integer; commit; begin; do $$ begin update ${name} set b${n} = 2; end $$`,
  (_, { name }, n) =>
    `alter table ${name} add column b${n} boolean; commit; begin; update ${name} set b${n} = c0 is distinct from null, id = id + 100 where id < 50`,
  (_, { name }, n) =>
    `create view w${n} as select id, c0 as b${n} from ${name}; alter table ${name} add column b${n} text; commit; begin; update w${n} set b${n} = null`,
]

const harmful: readonly [Statement, ...Statement[]] = [
  (_, { name }) => `delete from ${name}`,
  (random, { name }) => `delete from ${name} where id <= ${1 + random.below(20)}`,
  (_, { name }) => `with gone as (delete from ${name} where id = 1 returning 1) select count(*) from gone`,
  (_, { name }) => `do $$ begin delete from ${name} where id = 2; end $$`,
  (_, { name }) => `truncate ${name} cascade`,
  (_, { name }) => `update ${name} set c0 = null where id <= 2`,
  (_, { name }) => `update ${name} set c0 = c0`,
  (_, { name }) => `update ${name} set id = id + 100000`,
  (_, { name }) => `merge into ${name} t using (select 1 as id) s on t.id = s.id when matched then delete`,
  (_, { name }) => `insert into ${name} select * from ${name} on conflict (id) do update set c0 = null`,
  (_, { name }) => `alter table ${name} drop column c0 cascade`,
  (_, { name }) => `alter table ${name} alter column c0 type text using 'x'`,
  (_, { name }) => `alter table ${name} alter column c0 type text`,
  (_, { name }) => `alter table ${name} rename column c0 to renamed`,
  (_, { name }) => `alter table ${name} rename to ${name}_renamed`,
  (_, { name }) => `alter table ${name} alter column c0 set not null`,
  (_, { name }) => `drop table ${name} cascade`,
  (_, { name }) => `drop view if exists ${name}_view`,
  (_, { name }, n) => `create index i${n} on ${name} (c0)`,
  (_, { name }, n) => `alter table ${name} add constraint k${n} check (id is not null)`,
  (_, { name }, n) => `alter table ${name} add constraint k${n} unique (id, c0)`,
  (_, { name }, n) => `alter table ${name} add column v${n} double precision default random()`,
  (_, { name }, n) => `alter table ${name} add column s${n} serial`,
  (_, { name }) => `lock table ${name} in exclusive mode; select count(c0) from ${name}`,
  (_, { name }) => `revoke select on ${name} from safe_reader`,
  (_, { name }) => `revoke all on ${name} from safe_writer, safe_reader`,
  () => 'revoke usage on schema public from safe_reader, public',
  () => 'revoke execute on function total(integer) from public',
  (_, { name }) => `alter table ${name} enable row level security`,
  () => 'drop function total(integer)',
  () => "drop function total(integer); create function total(bigint) returns bigint language sql as 'select $1'",
  (_, { name }) => `alter table ${name} set schema pg_temp`,
  (_, { name }) => `create schema hidden; alter table ${name} set schema hidden`,
  (_, { name }) =>
    `create table ${name}_copy (like ${name} including all); insert into ${name}_copy select * from ${name}; drop table ${name} cascade; alter table ${name}_copy rename to ${name}`,
  (_, { name }) => `alter table ${name} add column late integer; select pg_sleep(0.55)`,
]

export function randomMigration(random: Random, { tables }: RandomSchema): string {
  const statements = random.times(1, 4, (number) => {
    const kind = random.below(100)
    const choices = kind < 62 ? harmless : kind < 78 ? backfills : harmful
    return random.one(choices)(random, random.one(tables), number)
  })
  return `begin;\n${statements.join(';\n')};\ncommit;\n`
}
