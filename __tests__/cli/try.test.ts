/** The report at the desk: the whole of `try`, in processes of its own, as a terminal runs it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { projectRoot } from '../../local/project-root.ts'
import { reportFileSchema } from '../../src/report/report-schema.ts'
import { majorsOf } from '../postgres/majors.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

const program = join(projectRoot, 'dist/cli/index.js')
let server: TestServer
let folder: string

beforeAll(async () => {
  server = await testServer(18)
  folder = await mkdtemp(join(tmpdir(), 'try-'))
  await server.createDatabase('desk')
  const client = new pg.Client(server.url('desk'))
  await client.connect()
  await client.query(
    'create table orders (id int primary key, note text); insert into orders select i from generate_series(1, 300) i',
  )
  await client.query('create index orders_note on orders (note); set enable_seqscan = off')
  await client.query("select id from orders where note = 'x'")
  await client.query('select pg_stat_force_next_flush()')
  await client.end()
  for (const [path, text] of Object.entries({
    'add/1.sql': 'alter table orders add column channel text;',
    'delete/1.sql': 'delete from orders;',
    'unused/1.sql': 'drop index orders_note;',
    'fail/1.sql': 'alter table orders drop column nothing;',
  })) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})
afterEach(async () => {
  expect(await copies()).toEqual([])
})

async function copies(): Promise<readonly string[]> {
  const client = new pg.Client(server.url('main'))
  await client.connect()
  const { rows } = await client.query("select datname from pg_database where datname ~ '^database-branch'")
  await client.end()
  return rows.map(({ datname }) => datname)
}

function run(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'try', server.url('desk'), ...options], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('database-branch try', () => {
  it('prints the report on a copy, alone on standard output, and drops it', () => {
    const { status, stdout, stderr } = run('--migrations', 'add/*.sql')
    expect(stdout).toMatch(/^✅ Database: safe/)
    expect(stdout).toContain('+channel text')
    expect(stdout).not.toMatch(/[*]{2}|<details>|```/)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('is the documented JSON', () => {
    const { status, stdout } = run('--migrations', 'delete/*.sql', '--format', 'json')
    const report = reportFileSchema.parse(JSON.parse(stdout))
    expect(report.verdict).toMatchObject({ level: 'destructive', headline: 'deletes all 300 rows of `public.orders`' })
    expect(status).toBe(0)
  })

  it('knows from the parent that an index is used, of which a copy has no counters', () => {
    const { stdout } = run('--migrations', 'unused/*.sql')
    expect(stdout).toMatch(
      /I5 .*`public\.orders_note` is gone; 1 scan of it was counted, the last on \d+ \w+ \d\d:\d\d UTC/,
    )
  })

  it.each(majorsOf(14, 16))('works on Postgres %i', async (major) => {
    const other = await testServer(major)
    await other.createDatabase('desk')
    const client = new pg.Client(other.url('desk'))
    await client.connect()
    await client.query('create table orders as select i as id from generate_series(1, 300) i')
    await client.end()
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        program,
        'try',
        other.url('desk'),
        '--migrations',
        '*/1.sql',
        '--migrations',
        '!{unused,fail}/*',
        '--format',
        'json',
      ],
      { cwd: folder, encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { verdict, schema } = reportFileSchema.parse(JSON.parse(stdout))
    expect(verdict.headline).toBe('deletes all 300 rows of `public.orders`')
    expect(JSON.stringify(schema)).toContain('channel')
  })

  it.each(majorsOf(14, 16))('sees what a command wrote on Postgres %i', async (major) => {
    const other = await testServer(major)
    await other.createDatabase('desk')
    const client = new pg.Client(other.url('desk'))
    await client.connect()
    await client.query('create table orders as select i as id from generate_series(1, 300) i')
    await client.end()
    await writeFile(
      join(folder, 'command.cjs'),
      `const { Client } = require('pg')
const client = new Client({ connectionString: process.env.DATABASE_URL })
client.connect().then(() => client.query('delete from orders where id <= 100')).then(() => client.end())`,
    )
    const options = ['--migrate', 'node command.cjs', '--format', 'json']
    const { stdout } = spawnSync(process.execPath, [program, 'try', other.url('desk'), ...options], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_PATH: join(projectRoot, 'node_modules') },
    })
    expect(reportFileSchema.parse(JSON.parse(stdout)).verdict.headline).toContain('deletes 100 rows of `public.orders`')
  })

  it.each([
    ['the gate is closed', ['--migrations', 'delete/*.sql', '--fail-on', 'destructive'], 1],
    ['a migration fails', ['--migrations', 'fail/*.sql'], 1],
    ['all is well', ['--migrations', 'add/*.sql', '--fail-on', 'destructive'], 0],
  ])('with --exit-code says whether %s', (_, options, status) => {
    expect(run(...options, '--exit-code').status).toBe(status)
    if (status === 1) expect(run(...options).status).toBe(0)
  })

  it('prints the report even where the copy cannot be dropped, and says so', async () => {
    // Without its comment the copy is nobody's to drop.
    await writeFile(
      join(folder, 'add', 'stray.sql'),
      `do $$ begin execute format('comment on database %I is null', current_database()); end $$;`,
    )
    const { status, stdout, stderr } = run('--migrations', 'add/*.sql')
    await rm(join(folder, 'add', 'stray.sql'))
    expect(stdout).toContain('channel')
    expect(status).toBe(0)
    expect(stderr).toMatch(/The copy database-branch-try-\S+ could not be dropped: .*must not be deleted/)
    const client = new pg.Client(server.url('main'))
    await client.connect()
    for (const name of await copies()) await client.query(`drop database ${pg.escapeIdentifier(name)}`)
    await client.end()
  })

  it('hands the copy to a command, masked before', () => {
    const migrate = `node -e "console.log('on ' + process.env.PGDATABASE)"`
    const { stdout, stderr } = run(
      '--migrate',
      migrate,
      '--prepare-sql',
      'update orders set note = null',
      '--format',
      'markdown',
    )
    expect(stderr).toMatch(/on database-branch-try-[0-9a-f]{7}$/m)
    expect(stdout).toMatch(/^### .* Database: /)
  })

  it.each([
    ['nothing to run', [], '`try` lacks what to run: --migrations or --migrate.'],
    ['files that are not there', ['--migrations', 'none/*.sql'], 'no file matches none/*.sql'],
    ['a condition that is none', ['--migrations', 'add/*.sql', '--fail-on', 'sometimes'], '`--fail-on`'],
  ])('refuses %s, in a sentence, before there is a copy', (_, options, says) => {
    const { status, stdout, stderr } = run(...options)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('drops the copy at %s', async (signal) => {
    const child = spawn(process.execPath, [program, 'try', server.url('desk'), '--migrate', 'echo begun; sleep 60'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
      if (said.includes('begun') && !child.killed) child.kill(signal)
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143)
  })
})
