/** Reading real servers of each major that npm brings. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { readLayout } from '../../src/schema/catalog-layout.ts'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { families } from '../../src/schema/families/registry.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import type { Snapshot } from '../../src/schema/snapshot.ts'

const majors = [15, 17, 18] as const

const shop = `
create schema shop;
create type shop.status as enum ('new', 'paid');
create domain shop.price as numeric(10, 2) check (value >= 0);
create table shop.users (id bigint generated always as identity primary key, email text not null, note text);
create table shop.orders (
  id bigint primary key, user_id bigint references shop.users, status shop.status default 'new', total shop.price);
create index orders_by_user on shop.orders (user_id);
create view shop.paid as select o.id, u.email from shop.orders o join shop.users u on u.id = o.user_id;
create function shop.total(int) returns bigint language sql as 'select 1::bigint';`

describe.each(majors)('Postgres %i', (major) => {
  let server: ScratchServer

  beforeAll(async () => {
    server = await startScratchServer({ major })
    await run(await server.createDatabase('shop'), shop)
  })
  afterAll(async () => {
    await server.stop()
  })

  it('finds no difference between a schema and its copy, and knows the lineage', async () => {
    const copy = await server.createDatabase('untouched', { template: 'shop' })
    const { lineage, changes, setApart, notes } = diffSnapshots(await read(server.url('shop')), await read(copy))
    expect({ lineage, changes, setApart, notes }).toEqual({ lineage: true, changes: [], setApart: [], notes: [] })
  })

  it('knows on a copy what was renamed, made anew and rewritten, and nothing that follows from it', async () => {
    const copy = await server.createDatabase('migrated', { template: 'shop' })
    await run(
      copy,
      `alter table shop.users rename to people;
      alter table shop.people rename column email to mail;
      alter table shop.people drop column note;
      alter table shop.people add note text;
      alter type shop.status rename value 'paid' to 'settled';
      alter domain shop.price rename to amount;
      alter function shop.total(int) rename to sum_up;
      alter table shop.orders alter total type text;
      alter schema shop rename to store;`,
    )
    const { changes } = diffSnapshots(await read(server.url('shop')), await read(copy))
    expect(changes.map(({ code, object }) => `${code} ${object.name}`)).toEqual([
      'column.recreated note',
      'schema.renamed store',
      'domain.renamed amount',
      'column.type-changed total',
      'table.renamed people',
      'column.renamed mail',
      'enum.value-renamed status',
      'function.renamed sum_up(integer)',
      'table.rewritten orders',
    ])
  })

  it('names what goes with a dropped table', async () => {
    const copy = await server.createDatabase('dropped', { template: 'shop' })
    await run(copy, 'drop table shop.users cascade')
    const { changes } = diffSnapshots(await read(server.url('shop')), await read(copy))
    const [table] = changes
    expect(table?.dependents).toEqual(['constraint `shop.orders.orders_user_id_fkey`', 'view `shop.paid`'])
  })

  it('redacts secrets, and still sees that they changed', async () => {
    const withSecret = (password: string) => `
      create extension postgres_fdw;
      create server warehouse foreign data wrapper postgres_fdw options (host 'db.internal');
      create user mapping for postgres server warehouse options (user 'etl', password '${password}');
      create subscription feed connection 'host=elsewhere password=${password}' publication p with (connect = false);`
    const drop = 'alter subscription feed set (slot_name = none); drop subscription feed'
    const [before, after] = [await server.createDatabase('secret_a'), await server.createDatabase('secret_b')]
    await run(before, withSecret('hunter2'))
    const first = await read(before)
    await run(before, drop)
    await run(after, withSecret('correct-horse'))
    const second = await read(after)
    await run(after, drop)
    expect(JSON.stringify([first, second])).not.toMatch(/hunter2|correct-horse/)
    expect(diffSnapshots(first, second).changes.map(({ object }) => object.kind)).toEqual([
      'subscription',
      'user mapping',
    ])
  })

  it('leaves the members of an extension to it, but tells grants on them', async () => {
    const plain = await server.createDatabase('extended')
    await run(plain, 'create extension hstore')
    const granted = await server.createDatabase('granted', { template: 'extended' })
    await run(granted, 'revoke execute on function hstore(text, text) from public')
    const before = await read(plain)
    expect(before.facts.map(({ object }) => `${object.kind} ${object.name}`).sort()).toEqual([
      'extension hstore',
      'extension plpgsql',
      'schema public',
    ])
    expect(diffSnapshots(before, await read(granted)).changes.map(({ summary }) => summary)).toEqual([
      'built-in object `function public.hstore(pg_catalog.text,pg_catalog.text)`: revokes added: `public: execute`',
    ])
  })

  it('says what is present and not compared', async () => {
    const url = await server.createDatabase('with_large_object')
    await run(url, 'select lo_create(0)')
    const { notes } = await read(url)
    expect(notes.map(({ message }) => message)).toEqual([
      'Present and not compared: 1 row of `pg_largeobject_metadata`.',
    ])
  })

  it('reads as a role without any rights', async () => {
    await run(server.url('shop'), 'create role visitor login')
    const facts = (snapshot: Snapshot) => snapshot.facts.map(({ object }) => object)
    expect(facts(await read(server.url('shop', 'visitor')))).toEqual(facts(await read(server.url('shop'))))
  })

  it('reads nothing as a raw parse tree, and ignores only columns that exist', async () => {
    const client = await connect(server.url('shop'))
    const { columns } = await readLayout(client)
    await client.end()
    const raw = families.flatMap(({ catalogs, ignored, rendered }) =>
      Object.values(catalogs)
        .flatMap((catalog) => columns.get(catalog) ?? [])
        .filter(({ name, type }) => type === 'pg_node_tree' && !(name in ignored) && !(name in rendered))
        .map(({ name }) => name),
    )
    expect(raw).toEqual([])
  })
})

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  return client
}

async function read(url: string): Promise<Snapshot> {
  const client = await connect(url)
  try {
    return await readSnapshot(client)
  } finally {
    await client.end()
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = await connect(url)
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
