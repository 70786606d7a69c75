/** Of two copies only what differs is read: the answer must be the one that two whole snapshots give. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { compareDatabases } from '../../src/schema/compare-databases.ts'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

const parentSchema = `
create schema shop;
create schema audit;
create type shop.status as enum ('new', 'paid');
create type shop.address as (street text, zip text);
create domain shop.price as numeric(10, 2) check (value >= 0);
create table shop.users (id bigint generated always as identity primary key, email text not null, home shop.address);
create table shop.orders (
  id serial primary key, user_id bigint references shop.users, status shop.status default 'new', total shop.price);
create table shop.events (id int, at date not null) partition by range (at);
create table shop.events_2026 partition of shop.events for values from ('2026-01-01') to ('2027-01-01');
create index orders_by_user on shop.orders (user_id) where status = 'new';
create view shop.mails as select id, email from shop.users;
create view shop.paid as select o.id, m.email from shop.orders o join shop.mails m on m.id = o.user_id where status = 'paid';
create function shop.total(shop.price) returns bigint language sql as 'select 1::bigint';
create function shop.touch() returns trigger language plpgsql as 'begin return new; end';
create trigger touched before update on shop.orders for each row execute function shop.touch();
create policy own on shop.users using (email = current_user);
create statistics shop.together on user_id, status from shop.orders;
create publication feed for table shop.orders;
create cast (shop.status as int) with inout;
create function shop.same(int, int) returns boolean language sql immutable as 'select $1 = $2';
create operator shop.=== (leftarg = int, rightarg = int, function = shop.same);
create text search configuration shop.words (copy = pg_catalog.english);
create collation shop.plain (locale = 'C');
create index users_by_word on shop.users (to_tsvector('shop.words', email));
create view shop.sorted as select email collate shop.plain, 1 operator(shop.===) 2 as same from shop.users;
create foreign data wrapper elsewhere;
create server there foreign data wrapper elsewhere;
create foreign table shop.far (id int) server there;
grant select on shop.mails to pg_monitor;
create schema shared;
create extension citext schema shared;`

const changes: readonly { readonly what: string; readonly sql: string }[] = [
  { what: 'nothing', sql: 'select 1' },
  { what: 'a renamed schema', sql: 'alter schema shop rename to store' },
  { what: 'a renamed schema public', sql: 'alter schema public rename to common' },
  { what: 'a renamed table', sql: 'alter table shop.users rename to people' },
  { what: 'a renamed column', sql: 'alter table shop.users rename email to mail' },
  { what: 'a renamed type', sql: 'alter type shop.status rename to state' },
  { what: 'a renamed domain', sql: 'alter domain shop.price rename to amount' },
  { what: 'a renamed function', sql: 'alter function shop.touch() rename to stamp' },
  { what: 'a renamed constraint', sql: 'alter table shop.users rename constraint users_pkey to users_key' },
  { what: 'a renamed trigger', sql: 'alter trigger touched on shop.orders rename to stamped' },
  { what: 'a renamed enum value', sql: `alter type shop.status rename value 'paid' to 'settled'` },
  {
    what: 'a table made anew',
    sql: 'drop table shop.orders cascade; create table shop.orders (id serial primary key)',
  },
  { what: 'a column made anew', sql: 'alter table shop.users drop home; alter table shop.users add home shop.address' },
  { what: 'a rewritten table', sql: 'drop view shop.paid; alter table shop.orders alter id type bigint' },
  { what: 'a dropped type', sql: 'drop type shop.status cascade' },
  { what: 'a table moved', sql: 'alter table shop.orders set schema audit' },
  { what: 'a detached partition', sql: 'alter table shop.events detach partition shop.events_2026' },
  { what: 'a dropped parent', sql: 'drop table shop.events' },
  { what: 'a composite type', sql: 'drop table shop.users cascade; alter type shop.address add attribute city text' },
  { what: 'a view on a view', sql: 'create or replace view shop.mails as select id, email, home from shop.users' },
  { what: 'a comment on a column', sql: `comment on column shop.users.email is 'Where to write'` },
  { what: 'a comment on an index', sql: `comment on index shop.orders_by_user is 'For the list'` },
  { what: 'a comment on a constraint', sql: `comment on constraint users_pkey on shop.users is 'Theirs'` },
  {
    what: 'a comment on a domain constraint',
    sql: `comment on constraint price_check on domain shop.price is 'Free is fine'`,
  },
  { what: 'a comment on an operator', sql: `comment on operator shop.=== (int, int) is 'Equal'` },
  { what: 'a comment on a cast', sql: `comment on cast (shop.status as int) is 'By name'` },
  { what: 'a comment on a publication', sql: `comment on publication feed is 'For the warehouse'` },
  { what: 'a comment on a collation', sql: `comment on collation shop.plain is 'By byte'` },
  { what: 'a comment on a server', sql: `comment on server there is 'Far away'` },
  { what: 'a comment on the schema public', sql: `comment on schema public is 'Empty'` },
  { what: 'a comment on an extension', sql: `comment on extension plpgsql is 'A language'` },
  { what: 'a renamed text search configuration', sql: 'alter text search configuration shop.words rename to terms' },
  { what: 'a renamed collation', sql: 'alter collation shop.plain rename to bytewise' },
  { what: 'a renamed server', sql: 'alter server there rename to elsewhere' },
  {
    what: 'a new operator where a view used the old',
    sql: `drop view shop.sorted; drop operator shop.=== (int, int);
      create operator shop.=== (leftarg = int, rightarg = int, function = shop.same, commutator = operator(shop.===));
      create view shop.sorted as select email collate shop.plain, 1 operator(shop.===) 2 as same from shop.users`,
  },
  { what: 'an operator moved', sql: 'alter operator shop.=== (int, int) set schema audit' },
  { what: 'a grant on a column', sql: 'grant select (email) on shop.users to public' },
  {
    what: 'a grant option',
    sql: 'grant select on shop.orders to pg_monitor; grant select on shop.mails to pg_monitor with grant option',
  },
  { what: 'a grant on a system column', sql: 'grant select (tableoid) on shop.users to public' },
  { what: 'a grant on a system schema', sql: 'grant create on schema pg_catalog to public' },
  { what: 'a grant on a member of an extension', sql: 'grant usage on type shared.citext to pg_monitor' },
  { what: 'a revoke on a member of an extension', sql: 'revoke execute on function shared.citext_eq from public' },
  { what: 'foreign keys that are not checked', sql: 'alter table shop.users disable trigger all' },
  { what: 'a grant on a built-in', sql: 'revoke execute on function pg_catalog.pg_sleep(float8) from public' },
  { what: 'a comment on a built-in', sql: `comment on function pg_catalog.abs(int) is 'Size'` },
  { what: 'TOAST options', sql: 'alter table shop.users set (toast.autovacuum_enabled = off)' },
  {
    what: 'a statistics target of an index',
    sql: 'create index e on shop.users (lower(email)); alter index shop.e alter 1 set statistics 9',
  },
  { what: 'a sequence owned by another', sql: 'alter sequence shop.orders_id_seq owned by shop.users.id' },
  { what: 'a sequence owned by none', sql: 'alter sequence shop.orders_id_seq owned by none' },
  { what: 'a publication', sql: 'alter publication feed add table shop.users' },
  { what: 'a cast', sql: 'drop cast (shop.status as int)' },
  { what: 'an extension', sql: 'create extension hstore schema shop' },
  { what: 'default privileges', sql: 'alter default privileges in schema shop grant select on tables to public' },
  { what: 'an analyzed database', sql: 'analyze' },
]

describe('compareDatabases', () => {
  let server: TestServer
  let parentUrl: string

  beforeAll(async () => {
    server = await testServer(18)
    parentUrl = await server.createDatabase('parent')
    await query(parentUrl, parentSchema)
  })

  it.each(changes)('answers as two whole snapshots do: $what', async ({ what, sql }) => {
    const url = await server.createDatabase(`branch ${what}`, { template: 'parent' })
    await query(url, sql)
    const [parent, branch] = [await connect(parentUrl), await connect(url)]
    try {
      const [older, newer] = [await readSnapshot(parent), await readSnapshot(branch)]
      expect(await compareDatabases({ from: parent, to: branch })).toEqual(diffSnapshots(older, newer))
      expect(await compareDatabases({ from: branch, to: parent })).toEqual(diffSnapshots(newer, older))
    } finally {
      await Promise.all([parent.end(), branch.end()])
    }
  })

  it('compares databases that have nothing in common', async () => {
    const other = await server.createDatabase('other')
    await query(other, 'create table lonely (id int)')
    const [from, to] = [await connect(parentUrl), await connect(other)]
    try {
      const whole = diffSnapshots(await readSnapshot(from), await readSnapshot(to))
      expect(await compareDatabases({ from, to })).toEqual(whole)
      expect(whole.lineage).toBe(false)
    } finally {
      await Promise.all([from.end(), to.end()])
    }
  })
})

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  return client
}

async function query(url: string, sql: string): Promise<void> {
  const client = await connect(url)
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
