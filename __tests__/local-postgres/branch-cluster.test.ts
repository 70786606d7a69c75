import { existsSync } from 'node:fs'
import { chown, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { branchCluster } from '../../local/postgres/branch-cluster.ts'
import { createCluster, type Server, type ServerOptions, startServer } from '../../local/postgres/server.ts'
import { serverAccount } from '../../local/postgres/server-account.ts'
import { makeClusterFolder, removeClusterFolder } from './cluster-folder.ts'
import { query, withClient } from './connect.ts'

const accounts = 500

let folder: string
let servers: Server[]

beforeEach(async () => {
  folder = await makeClusterFolder()
  servers = []
})

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop('immediate')))
  await removeClusterFolder(folder)
})

async function start(options: ServerOptions): Promise<Server> {
  const server = await startServer(options)
  servers.push(server)
  return server
}

async function startNew(major: PostgresMajor): Promise<Server> {
  const dataDir = join(folder, 'parent')
  await createCluster({ dataDir, major, superuser: 'owner' })
  return start({ dataDir })
}

describe.each<PostgresMajor>([15, 17, 18])('a branch of Postgres %i', (major) => {
  it('of a running parent has its databases, roles and statistics, and a life of its own', async () => {
    const parent = await startNew(major)
    const parentConfig = parent.clientConfig('postgres')
    await query(parentConfig, 'create role "ann@example.com" login')
    await query(parentConfig, 'create database shop')
    const shop = parent.clientConfig('shop')
    await query(shop, 'create table item as select generate_series(1, 1000) as id')
    await query(shop, 'analyze item')
    await query(shop, 'create unlogged table cache as select 1 as id')

    const fork = await branchCluster({ parent, dataDir: join(folder, 'child') })
    const child = await start({ dataDir: join(folder, 'child') })

    expect(fork.lsn).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/)
    expect(Math.abs(Date.now() - fork.time.getTime())).toBeLessThan(60_000)
    const childShop = child.clientConfig('shop', 'owner')
    expect(await query(childShop, "select reltuples::int from pg_class where relname = 'item'")).toEqual([
      { reltuples: 1000 },
    ])
    expect(await query(childShop, 'select pg_is_in_recovery() as standby, count(*)::int as cached from cache')).toEqual(
      [{ standby: false, cached: 0 }],
    )
    expect(await query(child.clientConfig('shop', 'ann@example.com'), 'select current_user::text as me')).toEqual([
      { me: 'ann@example.com' },
    ])

    await query(childShop, 'delete from item')
    await query(shop, 'create table later (id int)')
    expect(await query(shop, 'select count(*)::int as items from item')).toEqual([{ items: 1000 }])
    expect(await query(childShop, "select to_regclass('later') as later")).toEqual([{ later: null }])
    expect(await query(parentConfig, 'select count(*)::int as slots from pg_replication_slots')).toEqual([{ slots: 0 }])
  })

  it('of a stopped parent, and of a branch, is as good', async () => {
    const parent = await startNew(major)
    await query(parent.clientConfig('postgres'), 'create table item as select generate_series(1, 10) as id')
    await parent.stop()
    const first = await branchCluster({ parent: parent.dataDir, dataDir: join(folder, 'first') })
    const child = await start({ dataDir: join(folder, 'first') })
    await query(child.clientConfig('postgres'), 'insert into item values (11)')
    const second = await branchCluster({ parent: child, dataDir: join(folder, 'second') })
    const grandchild = await start({ dataDir: join(folder, 'second') })
    expect(await query(grandchild.clientConfig('postgres'), 'select count(*)::int as items from item')).toEqual([
      { items: 11 },
    ])
    const [row] = await query(
      grandchild.clientConfig('postgres'),
      `select '${second.lsn}'::pg_lsn > '${first.lsn}'::pg_lsn as later`,
    )
    expect(row).toEqual({ later: true })
  })
})

describe('a branch of a parent that is being written to', () => {
  it('is consistent, and has every row that was committed before the call', async () => {
    const parent = await startNew(17)
    const config = parent.clientConfig('postgres')
    await query(
      config,
      `
create table account as select id, 100 as balance from generate_series(1, ${accounts}) id;
alter table account add primary key (id);
create table entry (writer int, number int, filler text default repeat('x', 200), primary key (writer, number));
`,
    )
    const committed = [0, 0, 0, 0]
    let writing = true
    const writers = committed.map((_, writer) =>
      withClient(config, async (client) => {
        for (let number = 1; writing; number++) {
          await client.query(transfer(writer, number))
          committed[writer] = number
        }
      }),
    )
    const churn = withClient(config, async (client) => {
      while (writing) {
        await client.query('create table passing as select generate_series(1, 5000) as id')
        await client.query('create temporary table fleeting as select * from passing')
        await client.query('drop table passing, fleeting')
        await client.query('checkpoint')
      }
    })

    try {
      while (Math.min(...committed) < 20) await sleep(5)
      for (const name of ['one', 'two', 'three']) {
        const before = [...committed]
        await branchCluster({ parent, dataDir: join(folder, name) })
        const after = [...committed]
        const child = await start({ dataDir: join(folder, name) })
        const childConfig = child.clientConfig('postgres')
        expect(await query(childConfig, 'select sum(balance)::int as total from account')).toEqual([
          { total: accounts * 100 },
        ])
        const entries = await query(
          childConfig,
          'select writer, max(number) as last, count(*)::int as rows from entry group by writer order by writer',
        )
        for (const [writer, { last, rows }] of entries.entries()) {
          expect(rows).toBe(last)
          expect(last).toBeGreaterThanOrEqual(before[writer] ?? 0)
          // A commit may reach the server just before the fork and its answer this process just after.
          expect(last).toBeLessThanOrEqual((after[writer] ?? 0) + 1)
        }
        expect(entries).toHaveLength(committed.length)
        await query(childConfig, 'create extension amcheck')
        await query(childConfig, "select bt_index_check('entry_pkey', true), bt_index_check('account_pkey', true)")
        await child.stop('immediate')
      }
    } finally {
      writing = false
    }
    await Promise.all([...writers, churn])
    expect(Math.min(...committed)).toBeGreaterThan(0)
  })
})

describe('tablespaces', () => {
  it('are copied into the branch, for a branch of the branch too', async () => {
    const parent = await startNew(18)
    const location = join(folder, 'elsewhere')
    await mkdir(location)
    const account = await serverAccount(parent.dataDir)
    if (account) await chown(location, account.uid, account.gid)
    const config = parent.clientConfig('postgres')
    await query(config, `create tablespace elsewhere location '${location}'`)
    await query(config, 'create table item tablespace elsewhere as select 1 as id')
    await branchCluster({ parent, dataDir: join(folder, 'child') })
    const child = await start({ dataDir: join(folder, 'child') })
    await query(child.clientConfig('postgres'), 'insert into item values (2)')
    await branchCluster({ parent: child, dataDir: join(folder, 'grandchild') })
    const grandchild = await start({ dataDir: join(folder, 'grandchild') })
    await query(grandchild.clientConfig('postgres'), 'insert into item values (3)')

    const counts = await Promise.all(
      [parent, child, grandchild].map((server) => query(server.clientConfig('postgres'), 'table item order by id')),
    )
    expect(counts.map((rows) => rows.length)).toEqual([1, 2, 3])
  })
})

describe('a branch that cannot be made', () => {
  it('leaves nothing behind and the parent as it was', async () => {
    const parent = await startNew(17)
    await expect(branchCluster({ parent: parent.dataDir, dataDir: join(folder, 'child') })).rejects.toThrow(
      'has a postmaster.pid',
    )
    expect(existsSync(join(folder, 'child'))).toBe(false)
    await expect(branchCluster({ parent, dataDir: parent.dataDir })).rejects.toThrow('EEXIST')
    expect(await readdir(parent.dataDir)).toContain('PG_VERSION')
    expect(await query(parent.clientConfig('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

// One message, one transaction: an entry and two halves of a transfer, in the order of the ids against deadlocks.
function transfer(writer: number, number: number): string {
  const from = 1 + ((number * 7 + writer) % (accounts - 1))
  return `
begin;
update account set balance = balance - 1 where id = ${from};
update account set balance = balance + 1 where id = ${from + 1};
insert into entry (writer, number) values (${writer}, ${number});
commit;
`
}
