import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { readOwnStamp } from '../../src/acts/own-stamp.ts'
import { writeStamp } from '../../src/acts/stamp.ts'
import type { Branch } from '../../src/branch/provider.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

let server: TestServer
let client: pg.Client

beforeAll(async () => {
  server = await testServer(17)
  client = new pg.Client(server.url())
  await client.connect()
}, 60_000)

afterAll(async () => {
  await client.end()
})

const branch: Branch = {
  name: 'ci-pr-42',
  id: 'projects/shop/branches/ci-pr-42',
  uid: 'br-1',
  isDefault: false,
  isProtected: false,
  isArchived: false,
  ready: true,
}

async function stampFor(prNumber: number | undefined): Promise<void> {
  await writeStamp(client, {
    version: 1,
    repository: 'acme/shop',
    prNumber,
    branch: { name: branch.name, uid: branch.uid },
    parent: { name: 'production', id: 'projects/shop/branches/production' },
    run: { id: 7, attempt: 1 },
    sha: 'a'.repeat(40),
    migrations: [],
    baseline: await readSnapshot(client),
  })
}

const run = (number: number | undefined, repository = 'acme/shop') => ({
  repository,
  pullRequest: number === undefined ? undefined : { number, headSha: 'a'.repeat(40), fromFork: false },
})

describe('whose stamp it is', () => {
  it.each([
    { made: 42, asked: 42 },
    { made: undefined, asked: 42 },
    { made: 42, asked: undefined },
  ])('made for $made is believed by a run for $asked', async ({ made, asked }) => {
    await stampFor(made)
    expect(await readOwnStamp(client, branch, run(asked))).toMatchObject({ branch: { uid: 'br-1' } })
  })

  it('is not the one of the branch that it was forked from', async () => {
    await stampFor(42)
    expect(await readOwnStamp(client, { ...branch, uid: 'br-2' }, run(42))).toBeUndefined()
  })

  it.each([
    {
      name: 'another pull request',
      by: run(43),
      says: /made for pull request #42 of acme\/shop, .* about pull request #43/,
    },
    { name: 'another repository', by: run(42, 'acme/stock'), says: /about pull request #42 of acme\/stock/ },
  ])('is refused to $name', async ({ by, says }) => {
    await stampFor(42)
    await expect(readOwnStamp(client, branch, by)).rejects.toThrow(says)
  })
})
