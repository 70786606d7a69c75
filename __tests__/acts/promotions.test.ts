/** The record of promotions on a real server: in the transaction of what it remembers, and believed only where it is ours. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { openPromotionBook } from '../../src/acts/promotion-book.ts'
import { readPromotions } from '../../src/acts/promotions.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { recordedLog } from '../branch/recorded-log.ts'

let server: ScratchServer
let admin: pg.Client
let database: string
let count = 0

beforeAll(async () => {
  server = await startScratchServer({ major: 17 })
  const client = await open('postgres', 'postgres')
  await client.query('create role owner; create role ci login in role owner; create role mallory login')
  await client.end()
}, 60_000)
afterAll(async () => {
  await server.stop()
})

beforeEach(async () => {
  count += 1
  database = `shop_${count}`
  await server.createDatabase(database)
  admin = await open(database, 'postgres')
  await admin.query(`grant create on database ${database} to ci; create schema s authorization owner`)
  await admin.query(
    'create table s.t (id int primary key deferrable initially deferred, total int); alter table s.t owner to owner',
  )
  await admin.query('insert into s.t values (1, 1)')
})
afterEach(async () => {
  await admin.end()
})

async function open(name: string, user: string): Promise<pg.Client> {
  const client = new pg.Client(server.url(name, user))
  await client.connect()
  return client
}

const promoted = { repository: 'acme/shop', prNumber: 42, sha: 'a'.repeat(40), runId: 7 }
const record = 'database_branch_promotions.promotions'

async function runOne(content: string) {
  const client = await open(database, 'ci')
  try {
    const book = await openPromotionBook(client, promoted)
    const files = [{ path: 'migrations/1.sql', content, checksum: 'x' }]
    const [run] = await runMigrationFiles({ client, files, clock: systemClock, log: recordedLog(), book })
    return { run, ...(await readPromotions(client, 'acme/shop')) }
  } finally {
    await client.end()
  }
}

async function total(): Promise<unknown> {
  const { rows } = await admin.query('select total from s.t where id = 1')
  return rows[0].total
}

const add = 'set role owner; update s.t set total = total + 1 where id = 1;'

describe('a file that was applied is remembered', () => {
  it.each([
    ['in its transaction', add],
    ['with a role that may not write the record', `${add} set local search_path = s;`],
    ['with its own transaction', `begin; ${add} commit;`],
    ['without one', `-- database-branch:no-transaction\n${add}`],
    ['when it turns out to want none', `${add} vacuum s.t;`],
    ['with an isolation level of its own', `set transaction isolation level serializable; ${add}`],
  ])('%s', async (_, content) => {
    const { run, entries, trouble } = await runOne(content)
    expect(run).toMatchObject({ status: 'applied' })
    expect(entries).toMatchObject([
      { name: 'migrations/1.sql', checksum: 'x', prNumber: 42, endedAt: expect.any(String) },
    ])
    expect(trouble).toBeUndefined()
    expect(await total()).toBe(2)
  })
})

describe('a file that failed', () => {
  it.each([
    ['at a statement', `${add} select 1 / 0;`],
    ['at its commit, where constraints are checked as its role', `${add} insert into s.t values (1, 1);`],
  ])('leaves nothing behind when its transaction ends it: %s', async (_, content) => {
    const { run, entries } = await runOne(content)
    expect(run).toMatchObject({ status: 'failed' })
    expect(entries).toEqual([])
    expect(await total()).toBe(1)
  })

  it.each([
    ['without a transaction', `-- database-branch:no-transaction\n${add} select 1 / 0;`],
    ['with its own', `begin; ${add} commit; select 1 / 0;`],
  ])('is known to have begun when some of it may hold: %s', async (_, content) => {
    const { run, entries } = await runOne(content)
    expect(run).toMatchObject({ status: 'failed' })
    expect(entries).toMatchObject([{ name: 'migrations/1.sql', endedAt: null }])
  })

  it('is one that cannot be remembered, and is rolled back', async () => {
    await runOne(`select 1;`)
    await admin.query(`create function public.no() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create trigger no before insert on ${record} execute function public.no()`)
    const { run } = await runOne(add)
    expect(run).toMatchObject({
      status: 'failed',
      failure: { message: expect.stringContaining('record of promotions') },
    })
    expect(await total()).toBe(1)
  })
})

describe('the record', () => {
  it('is of one repository, and no part of a comparison', async () => {
    const before = await readSnapshot(admin)
    await runOne(add)
    expect(diffSnapshots(before, await readSnapshot(admin), {}).changes).toEqual([])
    const client = await open(database, 'ci')
    expect((await readPromotions(client, 'acme/stock')).entries).toEqual([])
    await client.end()
  })

  it('can be read on a copy by a login that has not made it', async () => {
    await runOne(add)
    const client = await open(database, 'mallory')
    expect((await readPromotions(client, 'acme/shop')).entries).toHaveLength(1)
    await client.end()
  })

  const troubles: readonly (readonly [string, () => Promise<unknown>, string])[] = [
    [
      'may not be begun',
      () => admin.query(`revoke create on database ${database} from ci`),
      'an administrator has to say `grant create on database "DATABASE" to "ci"`',
    ],
    [
      'stands in a schema without the right to make tables',
      () => admin.query('create schema database_branch_promotions'),
      'grant usage, create on schema database_branch_promotions to "ci"',
    ],
    [
      'was made by somebody with more rights, and not granted',
      async () => {
        await runOne('select 1')
        await admin.query(
          `alter schema database_branch_promotions owner to postgres; alter table ${record} owner to postgres`,
        )
        await admin.query(`revoke all on ${record} from ci`)
      },
      'grant select, insert, update on database_branch_promotions.promotions to "ci"',
    ],
    [
      'was laid out by another role, to be believed',
      () =>
        admin.query(`create schema database_branch_promotions authorization mallory;
          create table ${record} (id int, repository text, name text); alter table ${record} owner to mallory;
          grant usage on schema database_branch_promotions to public; grant all on ${record} to public`),
      'is of `mallory`, whose record is not believed',
    ],
    [
      'would run code when it is read',
      () => admin.query(`create schema database_branch_promotions; create view ${record} as select 1 as id`),
      'is not the plain table that this action makes',
    ],
    [
      'would run a policy when it is read',
      async () => {
        await runOne('select 1')
        await admin.query(`alter table ${record} enable row level security`)
      },
      'is not the plain table that this action makes',
    ],
  ]
  it.each(troubles)('is refused when it %s', async (_, arrange, says) => {
    await arrange()
    const client = await open(database, 'ci')
    const { trouble } = await readPromotions(client, 'acme/shop')
    await client.end()
    expect(trouble).toContain(says.replace('DATABASE', database))
  })
})
