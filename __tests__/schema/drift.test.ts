import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { compareThree, moves, type SchemaDrift } from '../../src/schema/drift.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import type { SchemaChange } from '../../src/schema/schema-diff.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

let server: TestServer

beforeAll(async () => {
  server = await testServer(17)
  await onDatabase(await server.createDatabase('origin'), (client) =>
    client.query(`
create table customers (id int primary key, email text, note text);
create table orders (id int primary key, total int);
create view totals as select id, total from orders`),
  )
}, 60_000)

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

let stories = 0

/** Both sides begin as the same; each then runs its SQL. */
async function play(sql: { readonly branch: string; readonly parent: string; readonly prepare?: string }) {
  stories += 1
  const [parentUrl, branchUrl] = [
    await server.createDatabase(`parent_${stories}`, { template: 'origin' }),
    await server.createDatabase(`branch_${stories}`, { template: 'origin' }),
  ]
  const fork = await onDatabase(branchUrl, readSnapshot)
  const baseline = await onDatabase(branchUrl, async (client) => {
    await client.query(sql.prepare ?? '')
    return readSnapshot(client)
  })
  const now = (url: string, text: string) =>
    onDatabase(url, async (client) => {
      await client.query(text)
      return readSnapshot(client)
    })
  return compareThree({
    fork,
    baseline,
    branch: await now(branchUrl, sql.branch),
    parent: await now(parentUrl, sql.parent),
  })
}

const summaries = ({ schema }: SchemaDrift) => schema.changes.map(({ summary }) => summary)

describe('drift', () => {
  it('is what the parent did, and nothing of what the branch did', async () => {
    const drift = await play({
      branch: 'alter table orders add column priority int',
      parent: 'alter table customers add column verified boolean',
    })
    expect(summaries(drift)).toEqual(['column `public.customers.verified` added'])
    expect(drift.conflicts).toEqual([])
  })

  it('is none when only the branch moved, whatever prepared it', async () => {
    const drift = await play({
      prepare: 'create table seeds (id int); alter table customers alter column note set not null',
      branch: 'drop table orders cascade',
      parent: '',
    })
    expect(summaries(drift)).toEqual([])
    expect(drift.conflicts).toEqual([])
  })

  it('is none when storage alone is new', async () => {
    expect(summaries(await play({ branch: '', parent: 'truncate orders' }))).toEqual([])
  })
})

describe('moves', () => {
  const change = (code: string, weight: SchemaChange['weight']): SchemaChange => ({
    code,
    weight,
    verb: 'altered',
    object: { kind: 'table', name: 't' },
    summary: '',
    dependents: [],
  })

  it.each([
    'table.grants-changed',
    'function.owner-changed',
    'default-privileges.added',
    'built-in-object.revokes-changed',
  ])('is not said of rights: %s', (code) => {
    expect([moves(change(code, 'breaking')), moves(change(code, 'security'))]).toEqual([false, false])
  })

  it('is said of what is not quiet', () => {
    expect(moves(change('table.row-security-changed', 'security'))).toBe(true)
    expect(moves(change('table.comment-changed', 'quiet'))).toBe(false)
  })
})

describe('conflicts', () => {
  const cases = [
    {
      name: 'the same column',
      branch: 'alter table customers alter column email set not null',
      parent: 'alter table customers alter column email type varchar(200)',
      titles: ['column `public.customers.email`'],
    },
    {
      name: 'a column that the other side has renamed',
      branch: 'alter table customers rename column email to mail',
      parent: 'alter table customers alter column email type varchar(200)',
      titles: ['column `public.customers.email`'],
    },
    {
      name: 'a new column in a table that is gone',
      branch: 'alter table orders add column priority int',
      parent: 'drop table orders cascade',
      titles: ['column `public.orders.priority`'],
    },
    {
      name: 'two columns of one name',
      branch: 'alter table orders add column priority int',
      parent: 'alter table orders add column priority text',
      titles: ['column `public.orders.priority`'],
    },
    {
      name: 'the same change on both sides, which is none',
      branch: 'alter table orders add column priority int',
      parent: 'alter table orders add column priority int',
      titles: [],
    },
    {
      name: 'different columns of one table, which is none',
      branch: 'alter table customers add column phone text',
      parent: 'alter table customers drop column note',
      titles: [],
    },
  ]
  it.each(cases)('$name', async ({ branch, parent, titles }) => {
    const { conflicts } = await play({ branch, parent })
    expect(conflicts.map(({ title }) => title)).toEqual(titles)
  })

  it('name both sides', async () => {
    const { conflicts } = await play({
      branch: 'alter table customers rename column email to mail',
      parent: 'alter table customers drop column email',
    })
    expect(conflicts).toMatchObject([
      {
        object: { kind: 'column', schema: 'public', table: 'customers', name: 'email' },
        branch: ['column `public.customers.email` renamed to `mail`'],
        parent: ['column `public.customers.email` dropped'],
      },
    ])
  })
})
