import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { freshDatabase, testServer } from './test-database.ts'

async function rowsOf(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe.each([15, 17, 18] as const)('a database for a test, on Postgres %i', (major) => {
  let template: string
  let last: string | undefined

  beforeAll(async () => {
    template = await freshDatabase({ major })
    await rowsOf(template, 'create table item as select generate_series(1, 3) as id')
  })

  it.each(['first', 'second'])('is a copy of its own in a %s test, and is gone after it', async () => {
    const copy = await freshDatabase({ major, template })
    await rowsOf(copy, 'insert into item values (4)')
    expect(await rowsOf(copy, 'select count(*)::int as items from item')).toEqual([{ items: 4 }])
    expect(await rowsOf(template, 'select count(*)::int as items from item')).toEqual([{ items: 3 }])
    if (last !== undefined) await expect(rowsOf(last, 'select')).rejects.toMatchObject({ code: '3D000' })
    last = copy
  })

  it('is on the server of its major, the same as before', async () => {
    const [server, again] = [await testServer(major), await testServer(major)]
    const [row] = await rowsOf(server.url(), `select current_setting('server_version_num')::int / 10000 as major`)
    expect(row).toEqual({ major })
    expect(again.port).toBe(server.port)
  })

  it('says why it could not be made', async () => {
    await expect((await testServer(major)).createDatabase('main')).rejects.toThrow('"main" already exists')
  })
})
