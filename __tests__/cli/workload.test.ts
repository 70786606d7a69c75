/** Production's queries at the desk: written to a file, and planned before and after a migration, by the program as it is shipped. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { projectRoot } from '../../local/project-root.ts'
import { reportFileSchema } from '../../src/report/report-schema.ts'

const program = join(projectRoot, 'dist/cli/index.js')
let server: ScratchServer
let url: string
let folder: string

beforeAll(async () => {
  server = await startScratchServer({ major: 17, settings: { shared_preload_libraries: 'pg_stat_statements' } })
  url = await server.createDatabase('shop')
  folder = await mkdtemp(join(tmpdir(), 'workload-'))
  await writeFile(join(folder, 'drop.sql'), 'alter table orders drop column note;')
  await writeFile(join(folder, 'add.sql'), 'alter table orders add column channel text;')
  const client = new pg.Client(url)
  await client.connect()
  await client.query(
    'create extension pg_stat_statements; create table orders (id int primary key, note text, spare text); insert into orders select i from generate_series(1, 300) i',
  )
  for (let id = 1; id <= 20; id += 1) await client.query(`select note from orders where id = ${id}`)
  await client.end()
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await server.stop()
})

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const tryIt = (...options: readonly string[]) => {
  const { status, stdout } = run('try', url, '--format', 'json', '--exit-code', ...options)
  return { status, ...reportFileSchema.parse(JSON.parse(stdout)) }
}

describe('database-branch workload', () => {
  it('writes a file that try takes in the place of the statistics', async () => {
    const { status, stdout } = run('workload', url)
    expect(status).toBe(0)
    await writeFile(join(folder, 'queries.json'), stdout)
    const { findings } = tryIt('--migrations', 'drop.sql', '--workload', 'queries.json')
    expect(findings.map(({ code, subject }) => [code, subject])).toContainEqual(['Q1', 'public.orders.note'])
  })

  it('refuses what is no number, and says what is missing where there are no statistics', async () => {
    expect(run('workload', url, '--queries', 'many')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('`--queries` takes a whole number above 0'),
    })
    const bare = await server.createDatabase('bare')
    expect(run('workload', bare)).toMatchObject({ status: 2, stderr: expect.stringContaining('create extension') })
  })
})

describe('database-branch try', () => {
  it('says who breaks by a column that is dropped, and closes the gate that asks', () => {
    const { status, verdict, gate, workload } = tryIt('--migrations', 'drop.sql', '--fail-on', 'broken-query>1%')
    expect(verdict.headline).toMatch(/drops column `public\.orders\.note`, which breaks 1 query of production \(/)
    expect(gate?.reasons).toMatchObject([{ condition: 'broken-query>1%' }])
    expect(workload).toMatchObject({
      measured: true,
      value: { affected: [{ effect: { kind: 'fails', sqlstate: '42703' } }] },
    })
    expect(status).toBe(1)
  })

  it('says that they are planned as before where nothing touches them', () => {
    const { status, verdict, workload } = tryIt(
      '--migrations',
      'add.sql',
      '--fail-on',
      'broken-query plan>10x unjudged',
    )
    expect([status, verdict.level]).toEqual([0, 'safe'])
    expect(workload).toMatchObject({ measured: true, value: { affected: [] } })
  })

  it('asks for none with off, and cannot judge the gate then', () => {
    const { status, workload, gate } = tryIt(
      '--migrations',
      'drop.sql',
      '--workload',
      'off',
      '--fail-on',
      'broken-query unjudged',
    )
    expect(workload).toBeUndefined()
    expect(gate?.unjudged).toEqual([expect.stringContaining('`workload` is off')])
    expect(status).toBe(1)
  })

  it('says that a file is not there before it makes a copy', () => {
    const { status, stderr } = run('try', url, '--migrations', 'drop.sql', '--workload', 'gone.json')
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no such file') })
  })
})
