import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import pg from 'pg'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { startScratchServer } from '../../local/postgres/scratch-server.ts'

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe.each<PostgresMajor>([15, 17, 18])('a scratch server of Postgres %i', (major) => {
  it('answers over TCP, copies databases from a template, and leaves nothing behind', async () => {
    const scratch = await startScratchServer({ major, settings: { work_mem: '5MB' } })
    try {
      const shop = await scratch.createDatabase('Shop "1"')
      await query(shop, 'create table item as select generate_series(1, 3) as id')
      const copy = await scratch.createDatabase('copy', { template: 'Shop "1"' })
      const [row] = await query(
        copy,
        `
select count(*)::int as items,
  current_setting('server_version_num')::int / 10000 as major,
  current_setting('work_mem') as work_mem,
  current_setting('server_encoding') as encoding
from item`,
      )
      expect(row).toEqual({ items: 3, major, work_mem: '5MB', encoding: 'UTF8' })
    } finally {
      await scratch.stop()
    }
    await scratch.stop()
    expect(existsSync(scratch.server.dataDir)).toBe(false)
    expect(existsSync(scratch.server.socketDir)).toBe(false)
    expect(() => process.kill(scratch.server.pid, 0)).toThrow('ESRCH')
  })

  it('is disposed of at the end of its block', async () => {
    let dataDir = ''
    {
      await using scratch = await startScratchServer({ major })
      dataDir = scratch.server.dataDir
      expect(existsSync(dataDir)).toBe(true)
    }
    expect(existsSync(dataDir)).toBe(false)
  })
})
