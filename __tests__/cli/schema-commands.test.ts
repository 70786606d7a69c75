import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { diffCommand } from '../../src/cli/diff.ts'
import { snapshotCommand } from '../../src/cli/snapshot.ts'
import { schemaDiffSchema } from '../../src/schema/schema-diff-json.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

let server: TestServer
let folder: string
let empty: string
let shop: string

beforeAll(async () => {
  server = await testServer(17)
  folder = await mkdtemp(join(tmpdir(), 'schema-commands-'))
  empty = await server.createDatabase('empty')
  shop = await server.createDatabase('shop')
  const client = new pg.Client(shop)
  await client.connect()
  await client.query('create schema sales; create table sales.orders (id int); create table public.notes (id int)')
  await client.end()
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function run(command: typeof diffCommand, ...args: readonly string[]) {
  let text = ''
  const code = await command.run(args, {
    write: (part) => {
      text += part
    },
  })
  return { code, text }
}

describe('database-branch diff', () => {
  it('prints one line a change and ends with 0', async () => {
    const { code, text } = await run(diffCommand, empty, shop)
    expect(code).toBe(0)
    expect(text).toContain('additive: table `sales.orders` added')
  })

  it.each([
    { from: 'empty', to: 'shop', code: 1 },
    { from: 'shop', to: 'shop', code: 0 },
  ])('with --exit-code ends with $code from $from to $to', async ({ from, to, code }) => {
    expect((await run(diffCommand, server.url(from), server.url(to), '--exit-code')).code).toBe(code)
  })

  it('compares a file that snapshot wrote with a database', async () => {
    const file = join(folder, 'schema.json')
    await writeFile(file, (await run(snapshotCommand, shop)).text)
    const { code, text } = await run(diffCommand, file, shop, '--exit-code', '--format', 'text')
    expect({ code, text }).toEqual({ code: 0, text: 'No schema changes.\n' })
  })

  it('prints JSON and markdown', async () => {
    const json = JSON.parse((await run(diffCommand, empty, shop, '--format', 'json')).text)
    expect(schemaDiffSchema.parse(json)).toEqual(json)
    expect(json).toMatchObject({ version: 1, lineage: false })
    expect((await run(diffCommand, empty, shop, '--format', 'markdown')).text).toContain('```diff\n+create table')
  })

  it.each([
    { args: ['--schemas', 'sales'], names: ['sales', 'orders'] },
    { args: ['--exclude', 'sales'], names: ['notes'] },
    { args: ['--exclude', 'sales.*,public.notes'], names: ['sales'] },
  ])('compares only what is asked: $args', async ({ args, names }) => {
    const { text } = await run(diffCommand, empty, shop, '--format', 'json', ...args)
    const { changes } = JSON.parse(text)
    expect(changes.map(({ object }: { object: { name: string } }) => object.name).sort()).toEqual([...names].sort())
  })

  it.each([
    { args: ['one'], says: 'Usage: database-branch diff' },
    { args: ['a', 'b', '--formatt', 'x'], says: 'Usage: database-branch diff' },
    { args: ['a', 'b', '--format', 'yaml'], says: '--format takes markdown, json or text' },
    { args: ['/nowhere/a.json', '/nowhere/b.json'], says: 'Could not read /nowhere/' },
  ])('refuses $args in a sentence', async ({ args, says }) => {
    await expect(run(diffCommand, ...args)).rejects.toThrow(says)
  })

  it('never repeats a password', async () => {
    const refused = 'postgresql://someone:s3cret%2F@127.0.0.1:1/shop'
    const failure = await run(snapshotCommand, refused).catch((error: Error) => error)
    expect(String(failure)).toContain('Could not connect to 127.0.0.1:1/shop')
    expect(String(failure)).not.toMatch(/s3cret|someone/)
  })
})
