import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { readStamp, type Stamp, updateStamp, writeStamp } from '../../src/acts/stamp.ts'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

let server: TestServer
let client: pg.Client
let databases = 0

beforeAll(async () => {
  server = await testServer(17)
}, 60_000)

beforeEach(async () => {
  databases += 1
  client = new pg.Client(await server.createDatabase(`stamp_${databases}`))
  await client.connect()
  await client.query('create table orders (id int primary key)')
})

afterEach(() => client.end())

const stamped = { uid: 'br-1' }

async function someStamp(): Promise<Stamp> {
  return {
    version: 1,
    repository: 'acme/shop',
    prNumber: 42,
    branch: { name: 'ci-pr-42', uid: 'br-1' },
    parent: { name: 'production', id: 'projects/shop/branches/production' },
    forkedAt: '2026-11-22T14:02:11.000Z',
    run: { id: 7, attempt: 1 },
    sha: 'a'.repeat(40),
    migrations: [],
    baseline: await readSnapshot(client),
  }
}

describe('a stamp', () => {
  it('comes back as it was written', async () => {
    const stamp = await someStamp()
    await writeStamp(client, stamp)
    expect(await readStamp(client)).toEqual(stamp)
  })

  it('takes the place of an inherited one', async () => {
    const stamp = await someStamp()
    await writeStamp(client, { ...stamp, green: { sha: 'b'.repeat(40), runId: 1, at: '2026-11-22T14:00:00.000Z' } })
    await writeStamp(client, { ...stamp, branch: { name: 'ci-pr-43', uid: 'br-2' } })
    const read = await readStamp(client)
    expect(read?.branch.uid).toBe('br-2')
    expect(read?.green).toBeUndefined()
  })

  it('learns what ran and that it was green', async () => {
    await writeStamp(client, await someStamp())
    await updateStamp(client, stamped, { migrations: [{ name: '1.sql', checksum: 'c1' }] })
    await updateStamp(client, stamped, { green: { sha: 'b'.repeat(40), runId: 1, at: '2026-11-22T14:00:00.000Z' } })
    expect(await readStamp(client)).toMatchObject({
      migrations: [{ name: '1.sql', checksum: 'c1' }],
      green: { sha: 'b'.repeat(40) },
    })
  })

  it('of another branch is left as it is', async () => {
    await writeStamp(client, await someStamp())
    await updateStamp(
      client,
      { uid: 'br-2' },
      { green: { sha: 'b'.repeat(40), runId: 1, at: '2026-11-22T14:00:00.000Z' } },
    )
    expect((await readStamp(client))?.green).toBeUndefined()
  })

  it('is never shown in a comparison', async () => {
    const stamp = await someStamp()
    await writeStamp(client, stamp)
    const diff = diffSnapshots(stamp.baseline, await readSnapshot(client))
    expect([...diff.changes, ...diff.setApart]).toEqual([])
  })

  it('is undefined where there is none', async () => {
    expect(await readStamp(client)).toBeUndefined()
    await updateStamp(client, stamped, { migrations: [] })
  })

  it.each([
    ['the facts of another version', `update database_branch.stamp set facts = facts || '{"version": 2}'`],
    ['a picture that is not packed', `update database_branch.stamp set baseline = 'x'`],
    ['a table of another shape', 'alter table database_branch.stamp drop column baseline'],
    ['rights taken away', 'set session authorization pg_monitor'],
  ])('is undefined for %s', async (_, sql) => {
    await writeStamp(client, await someStamp())
    await client.query(sql)
    expect(await readStamp(client)).toBeUndefined()
  })

  it('leaves nothing half done where it may not be written', async () => {
    const stamp = await someStamp()
    await client.query('set session authorization pg_monitor')
    await expect(writeStamp(client, stamp)).rejects.toMatchObject({ code: '42501' })
    await client.query('reset session authorization')
    expect(await readStamp(client)).toBeUndefined()
  })
})
