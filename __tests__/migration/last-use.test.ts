/** How much a database uses what another would drop, by its own counters. */
import { describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { readLastUse, withLastUse } from '../../src/migration/last-use.ts'
import { looking } from '../../src/postgres/look.ts'
import type { LiveQueries } from '../../src/workload/live-queries.ts'
import { freshDatabase } from '../postgres/test-database.ts'

describe.each([15, 17, 18] as const)('on Postgres %s', (major) => {
  it('counts the readings of tables and of indexes, and says when the last one was where the server keeps that', async () => {
    const client = new pg.Client(await freshDatabase({ major }))
    await client.connect()
    await client.query(`create table orders (id int primary key, note text);
create index orders_note on orders (note); create table old_orders (id int);
insert into orders select i, 'n' from generate_series(1, 100) i; set enable_seqscan = off`)
    await client.query("select id from orders where note = 'n'")
    await client.query('select id from orders where id = 7')
    await client.query('select pg_stat_force_next_flush()')
    const names = ['public.orders', 'public.orders_note', 'public.old_orders', 'public.nothing']
    const found = await looking(client, (look) => readLastUse(look, names))
    await client.end()
    const by = new Map(found.map((one) => [one.name, one]))
    expect(by.get('public.orders_note')?.scans).toBe(1)
    expect(by.get('public.orders')?.scans).toBeGreaterThanOrEqual(2)
    expect(by.get('public.old_orders')).toEqual({ name: 'public.old_orders', scans: 0 })
    expect(by.has('public.nothing')).toBe(false)
    const when = by.get('public.orders_note')?.at
    if (major < 16) expect(when).toBeUndefined()
    else expect(when).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  })
})

it('stands beside what the queries say', () => {
  const dropped = [
    { subject: 'shop.old', queries: 0 },
    { subject: 'shop.orders.note', queries: 0 },
  ]
  const live: LiveQueries = {
    source: 'file',
    compared: { queries: 1 },
    others: [],
    rightsUnknown: 0,
    affected: [],
    dropped,
  }
  expect(withLastUse(live, [{ name: 'shop.old', scans: 3 }]).dropped).toEqual([
    { subject: 'shop.old', queries: 0, lastUse: { scans: 3 } },
    { subject: 'shop.orders.note', queries: 0 },
  ])
})
