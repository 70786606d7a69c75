/** Production's own queries, from the statistics of a parent that has served them, as the action meets them. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { onBranch } from '../../demo/shop.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'workload-stage-'))
  stage = await openStage({ dataDir })
  await asPlatform(['create extension pg_stat_statements', `grant pg_read_all_stats to "${stage.lakebase.clientId}"`])
  await onBranch(stage, 'production', async (client) => {
    for (let id = 1; id <= 30; id += 1) {
      await client.query(`select id, total from ecommerce.orders where customer_id = ${id} /*route='/orders'*/`)
      await client.query(`select name from ecommerce.products where category = 'toys' and id = ${id}`)
    }
    await client.query("insert into ecommerce.customers (name, email) values ('Ann Miller', 'ann@example.com')")
    await client.query("delete from ecommerce.customers where email = 'ann@example.com'")
  })
})

/** The service lets its administrators make this extension; here the superuser does, over the socket of production's server. */
async function asPlatform(statements: readonly string[]): Promise<void> {
  const [cluster = ''] = await readdir(join(dataDir, 'clusters'))
  // https://www.postgresql.org/docs/current/storage-file-layout.html (postmaster.pid)
  const pid = (await readFile(join(dataDir, 'clusters', cluster, 'postmaster.pid'), 'utf8')).split('\n')
  const client = new pg.Client({
    host: pid[4],
    port: Number(pid[3]),
    user: 'cloud_admin',
    database: 'databricks_postgres',
  })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

afterAll(async () => {
  await stage.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function play(sql: string, inputs: Readonly<Record<string, string>> = {}) {
  const number = stage.openPullRequest()
  const result = await stage.play({
    pullRequest: number,
    with: { migrations: 'migrations/*.sql', ...inputs },
    files: { 'migrations/1.sql': sql },
  })
  const [{ body = '' } = {}] = stage.github.comments(number)
  return { ...result, body }
}

describe("production's queries", () => {
  it('that a change breaks are counted, named, and close the gate', async () => {
    const {
      conclusion,
      body,
      stage: logOf,
    } = await play('alter table ecommerce.orders drop column total;', {
      'fail-on': 'broken-query',
    })
    expect(conclusion).toBe('failure')
    // The other one is of the seed.
    expect(logOf('post')).toMatch(
      /The gate is closed: 2 queries of production would fail \(4\d(\.\d)? % of its calls\)/,
    )
    expect(body).toMatch(/^### ❌ Database: gate closed by 2 queries of production would fail/)
    expect(body).toContain('`select id, total from ecommerce.orders where customer_id = $1')
    expect(body).toContain('/orders')
    expect(body).toContain('`migrations/1.sql:1`')
    expect(body).not.toMatch(/Ann Miller|ann@example/)
  })

  it('that need a new column are found too', async () => {
    const { conclusion, body } = await play(
      "alter table ecommerce.customers add column country text not null default 'de';\nalter table ecommerce.customers alter column country drop default;",
    )
    expect(conclusion).toBe('success')
    expect(body).toContain('no value for `country`')
  })

  it('that go on as before are one line', async () => {
    const { body } = await play('create table ecommerce.coupons (id int primary key);')
    expect(body).toMatch(/^### ✅ Database: safe/)
    expect(body).toMatch(/\| ✅ \| Running code \| \d+ queries of production, .* of its calls, planned as before \|/)
  })

  it('are not asked for where nobody wants them', async () => {
    const { body } = await play('alter table ecommerce.orders drop column total;', { workload: 'off' })
    expect(body).not.toMatch(/quer(y|ies) of production/)
    expect(body).not.toContain('pg_stat_statements')
  })
})
