import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { UserError } from '../../src/ground/errors.ts'
import { LimitReached } from '../../src/postgres/limit-reached.ts'
import { looking, writing } from '../../src/postgres/look.ts'
import { openSession } from '../../src/postgres/open-session.ts'
import type { Query } from '../../src/postgres/query.ts'
import { withinLimits } from '../../src/postgres/within-limits.ts'

let server: ScratchServer
let client: pg.Client

beforeAll(async () => {
  server = await startScratchServer({ major: 17 })
})
afterAll(() => server.stop())

beforeEach(async () => {
  client = new pg.Client(server.url())
  client.on('error', () => undefined)
  await client.connect()
})
afterEach(() => client.end())

const text = <Row extends pg.QueryResultRow>(sql: string): Query<Row, 'a look'> => ({
  name: 'of a test',
  text: sql,
  place: 'a look',
})

const settingsOf = (...names: readonly string[]) =>
  text<Record<string, string>>(`select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`)

describe('a look', () => {
  it('has its settings, whatever the session has, and leaves the session as it was', async () => {
    await client.query("set search_path = public; set statement_timeout = 0; set datestyle = 'German'")
    const [inside] = await looking(client, (look) =>
      look.ask(settingsOf('search_path', 'transaction_read_only', 'row_security', 'datestyle', 'statement_timeout')),
    )
    expect(inside).toEqual({
      search_path: 'pg_catalog, pg_temp',
      transaction_read_only: 'on',
      row_security: 'off',
      datestyle: 'ISO, MDY',
      statement_timeout: '1min',
    })
    const { rows } = await client.query('show search_path')
    expect([rows[0].search_path, client.getTransactionStatus()]).toEqual(['public', 'I'])
  })

  it('cannot write, not even where it is told to', async () => {
    const write = looking(client, (look) => look.ask(text('create table public.written ()')))
    await expect(write).rejects.toMatchObject({ code: '25006' })
    const unlocked = looking(client, async (look) => {
      await look.ask(text("select set_config('transaction_read_only', 'off', true)"))
    })
    await expect(unlocked).rejects.toMatchObject({ code: '25001' })
  })

  it("never ends a transaction of the user's", async () => {
    await client.query('begin')
    await expect(looking(client, async () => 1)).rejects.toThrow('a transaction is open that is not ours')
    expect(client.getTransactionStatus()).toBe('T')
  })

  it('finds no table of the session before that of the catalog', async () => {
    await client.query('create temporary table pg_class (oid int)')
    const [row] = await looking(client, (look) =>
      look.ask(text<{ n: string }>('select count(*)::text as n from pg_class')),
    )
    expect(Number(row?.n)).toBeGreaterThan(100)
  })

  it('copies a table, with all that its texts may hold', async () => {
    const odd = ['a\tb', 'c\\d', 'e\nf', '\\N', 'ü', '']
    await client.query('create table odd (place serial, value text, other int)')
    await client.query('insert into odd (value) select unnest($1::text[])', [odd])
    const rows = await looking(client, (look) => look.copy({ quoted: 'public.odd', columns: ['value', 'other'] }))
    expect(rows).toEqual(odd.map((value) => [value, null]))
    await client.query('drop table odd')
  })

  it('keeps what was written, and nothing of what failed', async () => {
    await writing(client, (look) => look.ask(text('create table public.kept ()')))
    await expect(
      writing(client, async (look) => {
        await look.ask(text('drop table public.kept'))
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    const { rows } = await client.query("select to_regclass('public.kept')::text as name")
    expect(rows).toEqual([{ name: 'kept' }])
  })
})

describe('limits', () => {
  it('end a server that holds none of its own', async () => {
    const slept = withinLimits(client, 200, () => client.query('select pg_sleep(3600)'))
    await expect(slept).rejects.toThrow(LimitReached)
    await expect(looking(client, async () => 1)).rejects.toThrow('is gone')
  })

  it('end a connection before a message fills memory, and the process goes on', async () => {
    const { hostname: host, port } = new URL(server.url())
    const session = await openSession(
      { host, port: Number(port), user: 'postgres', database: 'postgres', ssl: false },
      { session: 'theirs', onBreak: () => undefined },
    )
    await expect(session.query("select repeat('x', 70000000)")).rejects.toThrow('larger than 67 MB')
    await session.end()
  })

  it('are cut short by whoever opened the session', async () => {
    const { hostname: host, port } = new URL(server.url())
    const abort = new AbortController()
    const session = await openSession(
      { host, port: Number(port), user: 'postgres', database: 'postgres', ssl: false },
      { session: 'ours', signal: abort.signal, onBreak: () => undefined },
    )
    const slept = session.query('select pg_sleep(3600)')
    abort.abort()
    await expect(slept).rejects.toThrow(UserError)
    await session.end()
  })
})

describe('a session of ours', () => {
  it('is pinned from its login on, and again after `discard all`', async () => {
    await client.query(`
create role pinned login;
alter role pinned set search_path = public;
alter role pinned set enable_hashjoin = off;
alter role pinned set role = pg_monitor;
grant pg_monitor to pinned`)
    const session = await openSession(
      { connectionString: server.url('postgres', 'pinned') },
      { session: 'ours', onBreak: () => undefined },
    )
    const show = async () =>
      (
        await session.query(
          "select current_setting('search_path') as path, current_setting('enable_hashjoin') as hash, current_user as who, current_setting('default_transaction_read_only') as readonly",
        )
      ).rows[0]
    expect(await show()).toEqual({ path: 'pg_catalog, pg_temp', hash: 'on', who: 'pinned', readonly: 'on' })
    await session.query('discard all')
    expect(await show()).toMatchObject({ path: 'pg_catalog,pg_temp', readonly: 'on' })
    await session.end()
  })
})
