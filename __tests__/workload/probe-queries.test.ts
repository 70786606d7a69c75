import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { isPlanned, type Planned, type Probe } from '../../src/workload/probe.ts'
import { probeQueries } from '../../src/workload/probe-queries.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

describe.each([15, 17, 18] as const)('on Postgres %i, a query', (major) => {
  let server: TestServer
  let url: string
  let owner: pg.Client

  beforeAll(async () => {
    server = await testServer(major)
    url = await server.createDatabase(`probed_${major}`)
    owner = new pg.Client({ connectionString: url })
    await owner.connect()
    await owner.query(`
create schema shop;
create table shop.orders (id int primary key, total int, note text not null, at timestamptz);
insert into shop.orders select i, i, 'x', now() from generate_series(1, 20000) i;
create index orders_total on shop.orders (total);
analyze shop.orders;
drop role if exists app_${major};
drop role if exists stranger_${major};
create role app_${major};
create role stranger_${major};
grant usage on schema shop to app_${major};
grant select on shop.orders to app_${major};
alter role app_${major} set search_path = shop;
create table touched (n int);
create function really_touch(i int) returns int volatile language plpgsql as $$ begin insert into touched values (i); return i; end $$;
create function touch(i int) returns int immutable language plpgsql as $$ begin return really_touch(i); end $$;`)
  })

  afterAll(async () => {
    await owner.query(`drop owned by app_${major}; drop role app_${major}, stranger_${major}`)
    await owner.end()
  })

  const probe = async (...queries: readonly { readonly text: string; readonly role?: string }[]) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return await probeQueries(client, queries, { clock: systemClock, milliseconds: 10_000 })
    } finally {
      await client.end()
    }
  }
  const planned = (given: Probe | undefined): Planned => {
    if (!isPlanned(given)) throw new Error(`not planned: ${JSON.stringify(given)}`)
    return given
  }

  it('is told with its types and what it reads', async () => {
    const [byIndex, whole] = await probe(
      { text: 'select id, note from shop.orders where total = $1' },
      { text: 'select count(*) from shop.orders where note like $1' },
    )
    expect(planned(byIndex)).toMatchObject({
      parameters: ['integer'],
      results: [
        { name: 'id', type: 'integer' },
        { name: 'note', type: 'text' },
      ],
      plan: { reads: [{ schema: 'shop', name: 'orders', whole: false, indexes: ['orders_total'] }] },
    })
    expect(planned(whole).plan.reads).toEqual([{ schema: 'shop', name: 'orders', whole: true, indexes: [] }])
  })

  it('is planned and not run', async () => {
    const [change] = await probe(
      { text: 'delete from shop.orders where id = $1' },
      { text: 'update shop.orders set total = touch($1)' },
    )
    expect(planned(change).plan.writes).toEqual([{ schema: 'shop', name: 'orders' }])
    const { rows } = await owner.query('select count(*)::int as n from shop.orders')
    expect(rows).toEqual([{ n: 20_000 }])
  })

  it('cannot write by a function that calls itself immutable', async () => {
    const [touching] = await probe({ text: 'select touch(7)' })
    expect(touching).toMatchObject({ sqlstate: '25006' })
    expect((await owner.query('select from touched')).rows).toEqual([])
  })

  it('has the rights and the names of the role that sends it', async () => {
    const [ownNames, notAllowed, unknown] = await probe(
      { text: 'select total from orders', role: `app_${major}` },
      { text: 'update orders set total = $1', role: `app_${major}` },
      { text: 'select total from shop.orders', role: `stranger_${major}` },
    )
    expect(planned(ownNames).asRole).toBe(true)
    expect(notAllowed).toMatchObject({ sqlstate: '42501' })
    expect(unknown).toMatchObject({ sqlstate: '42501' })
  })

  it('is mended where a constant of it cannot be a parameter', async () => {
    const probes = await probe(
      { text: 'select * from shop.orders where at > now() - interval $1' },
      { text: 'select extract($1 from at) from shop.orders' },
      { text: 'select date $1, timestamp with time zone $2, interval $3 day to second' },
      { text: 'select nope' },
    )
    expect(probes.slice(0, 3).map((one) => planned(one).repaired)).toEqual([true, true, true])
    expect(probes[3]).toMatchObject({ sqlstate: '42703', message: 'column "nope" does not exist' })
  })

  it('tells what an insert leaves open', async () => {
    const [open, full] = await probe(
      { text: 'insert into shop.orders (id, total) values ($1, $2)' },
      { text: 'insert into shop.orders values ($1, $2, $3, $4)' },
    )
    expect(planned(open).plan.unfilled).toEqual([{ schema: 'shop', name: 'orders', places: [3, 4] }])
    expect(planned(full).plan.unfilled).toEqual([])
  })

  it('is asked alone where another of its batch fails', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => ({
      text: index % 7 === 0 ? 'select nope' : `select ${index} as n -- end`,
    }))
    const probes = await probe(...texts)
    expect(probes.map((one) => isPlanned(one))).toEqual(texts.map(({ text }) => text !== 'select nope'))
  })

  it.each([
    'select 1; drop table shop.orders',
    'select 1; commit; drop table shop.orders',
    "select 'x",
    'select 1 /* cut',
    'create table made as select 1',
    'explain analyze delete from shop.orders',
    'drop table shop.orders',
    '',
  ])('is not asked about: %s', async (text) => {
    expect(await probe({ text }, { text: 'select 1' })).toEqual([
      undefined,
      expect.objectContaining({ repaired: false }),
    ])
    expect((await owner.query("select to_regclass('shop.orders') as there, to_regclass('made') as made")).rows).toEqual(
      [{ there: 'shop.orders', made: null }],
    )
  })
})
