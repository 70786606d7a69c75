/** Migrations taken back and made again on a copy of a real server, and what the report says of the way back. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { projectRoot } from '../../local/project-root.ts'
import { parseInputs } from '../../src/action/inputs.ts'
import { terminalRunner } from '../../src/cli/terminal-runner.ts'
import { tryMigrations, tryTemplate } from '../../src/cli/try-run.ts'
import { budget } from '../../src/ground/budget.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { renderJson } from '../../src/report/render-json.ts'
import type { Report } from '../../src/report/report.ts'
import { reportFileSchema } from '../../src/report/report-schema.ts'
import { judge } from '../../src/report/verdict.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await testServer(17)
  folder = await mkdtemp(join(tmpdir(), 'verify-rollback-'))
  await server.createDatabase('taken_back')
  await onDatabase('taken_back', [
    'create table orders (id int primary key, note text not null, spare int, total int)',
    "insert into orders select i, 'note ' || i, null, i from generate_series(1, 200) i",
    'create index orders_total on orders (total)',
    'create table pages (id int, text text)',
  ])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function onDatabase(name: string, statements: readonly string[]): Promise<readonly unknown[]> {
  const client = new pg.Client(server.url(name))
  await client.connect()
  try {
    const rows: unknown[] = []
    for (const statement of statements) rows.push(...(await client.query(statement)).rows)
    return rows
  } finally {
    await client.end()
  }
}

type Played = {
  readonly report: Report
  readonly comment: string
  readonly log: string
  readonly branchName: string | undefined
}

let plays = 0

async function play(
  files: Readonly<Record<string, string>>,
  options: Readonly<Record<string, string>> = {},
  { isKept = false } = {},
): Promise<Played> {
  plays += 1
  const workspace = join(folder, String(plays))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  const lines: string[] = []
  const inputs = new Map([
    ['provider', 'postgres'],
    ['postgres-url', server.url('taken_back')],
    ['branch-name', tryTemplate],
    ['observe', 'false'],
    ['workload', 'off'],
    ['verify-rollback', 'true'],
    ...Object.entries(options),
  ])
  const env = { ...process.env, GITHUB_WORKSPACE: workspace }
  const runner = terminalRunner({ env, inputs, isWatched: true, say: (line) => lines.push(line) })
  const parsed = parseInputs(runner)
  expect([...parsed.problems, ...parsed.missing]).toEqual([])
  const { report, branchName } = await tryMigrations({ runner, inputs: parsed.inputs, isKept })
  reportFileSchema.parse(JSON.parse(renderJson(report)))
  return { report, comment: renderComment(report), log: lines.join('\n'), branchName }
}

function rollbackOf({ report: { rollback } }: Played) {
  if (!rollback?.measured) throw new Error(`not measured: ${rollback?.why}`)
  return rollback.value
}

const files = { migrations: 'm/*.sql' }
const up = (there: string, back: string) => `-- migrate:up\n${there}\n-- migrate:down\n${back}\n`

describe('migrations that are taken back', () => {
  it('are one quiet line when the way back leads to the fork', async () => {
    const played = await play(
      {
        'm/1.sql': up('alter table orders add column priority int;', 'alter table orders drop column priority;'),
        'm/2.sql': up('create index orders_priority on orders (priority);', 'drop index orders_priority;'),
      },
      files,
    )
    expect(rollbackOf(played)).toMatchObject({ isClean: true, stays: [], lost: [], again: [], unread: [] })
    expect(played.comment).toMatch(
      /\| ✅ \| Way back \| leads back to the schema of the fork in [\d.]+ m?s; blocks reads and writes on `public.orders` for [\d.]+ m?s; takes with it what is written meanwhile: column `public.orders.priority` dropped \|/,
    )
    expect(played.comment).not.toContain('Where the way back does not lead')
    expect(played.log).not.toContain('made anew')
    expect(played.report.schema).toMatchObject({
      value: { changes: [{ code: 'index.added' }, { code: 'column.added' }] },
    })
  })

  it('say what of the schema stays, and the branch is made anew', async () => {
    const played = await play(
      {
        'm/1.up.sql': "create type level as enum ('low'); alter table orders add column level level;",
        'm/1.down.sql': 'alter table orders drop column level;',
      },
      files,
    )
    expect(rollbackOf(played)).toMatchObject({
      isClean: false,
      stays: ['enum `public.level` added'],
      failure: { direction: 'again', name: 'm/1.up.sql' },
    })
    expect(judge(played.report).headline).toContain('taken back, the migrations cannot be made again')
    expect(played.comment).toContain('- stays after the way back: enum `public.level` added')
    expect(played.log).toContain('is made anew from taken_back')
    expect(played.report.schema).toMatchObject({ value: { changes: [{ object: { name: 'level' } }, {}] } })
  })

  it('say which values do not come back', async () => {
    const played = await play(
      {
        'm/1.sql': up(
          'alter table orders drop column note;',
          "alter table orders add column note text not null default '';",
        ),
      },
      files,
    )
    expect(rollbackOf(played).lost).toEqual([{ table: 'public.orders', before: 200, after: 200, columns: ['note'] }])
    expect(judge(played.report).headline).toContain('drops column `public.orders.note`')
    expect(judge(played.report).concerns.map(({ phrase }) => phrase)).toContain(
      'the way back does not bring back the values of `public.orders.note`',
    )
    expect(played.comment).toContain('- does not bring back what was in `public.orders`: other values in `note`')
    expect(rollbackOf(played).stays).toContain("column `public.orders.note`: default `''::text` set")
  })

  it('are not blamed for the place in which a column comes back', async () => {
    const played = await play(
      { 'm/1.sql': up('alter table orders drop column spare;', 'alter table orders add column spare int;') },
      files,
    )
    expect(rollbackOf(played)).toMatchObject({ isClean: true, stays: [], reordered: ['public.orders'] })
    expect(played.comment).toContain('; columns of `public.orders` in another order; ')
    expect(played.log).not.toContain('made anew')
  })

  it('say which rows do not come back', async () => {
    const played = await play(
      { 'm/1.sql': up('delete from orders where id > 150;', 'update orders set total = 0 where id = 1;') },
      files,
    )
    expect(rollbackOf(played).lost).toEqual([{ table: 'public.orders', before: 200, after: 150, columns: [] }])
    expect(played.comment).toContain('| ⚠️ | Way back | does not bring back 50 rows of `public.orders` |')
  })

  it('are content when rows come back', async () => {
    const played = await play(
      {
        'm/1.sql': up(
          'create table old_orders as select * from orders where id > 150; delete from orders where id > 150;',
          'insert into orders select * from old_orders; drop table old_orders;',
        ),
      },
      files,
    )
    expect(rollbackOf(played)).toMatchObject({ isClean: true, destroys: ['table `public.old_orders` dropped'] })
  })

  it('name the statement that fails, and leave a migrated branch to the steps that follow', async () => {
    const played = await play(
      {
        'm/1.sql': up('alter table orders add column priority int;', 'select 1;\nalter table orders drop column prio;'),
      },
      files,
      { isKept: true },
    )
    expect(rollbackOf(played)).toMatchObject({ isClean: false, failure: { direction: 'back', name: 'm/1.sql' } })
    expect(played.report.jobStatus).toBe('success')
    expect(judge(played.report).headline).toContain('the way back fails')
    expect(played.comment).toContain(
      '- fails at `m/1.sql`, line 5: column "prio" of relation "orders" does not exist (SQLSTATE `42703`)',
    )
    const branch = String(played.branchName)
    expect(await onDatabase(branch, ['select count(priority)::int as n from orders'])).toEqual([{ n: 0 }])
    await onDatabase('main', [`drop database "${branch}"`])
  })

  it('are not spoken well of where the values could not be compared', async () => {
    await onDatabase('taken_back', ["insert into pages select i, repeat('x', 2000) from generate_series(1, 20000) i"])
    const played = await play(
      {
        'm/1.sql': up('update pages set text = upper(text) where id = 1;', "update pages set text = 'x' where id = 1;"),
      },
      files,
    )
    await onDatabase('taken_back', ['truncate pages'])
    expect(rollbackOf(played)).toMatchObject({ isClean: true, unread: ['public.pages'] })
    expect(played.comment).toMatch(/\| ⚠️ \| Way back \| .*values of `public.pages` not compared \|/)
    expect(judge(played.report).concerns.map(({ phrase }) => phrase)).toContain(
      'what the way back does to values of `public.pages` was not compared',
    )
    expect(played.log).toContain('is made anew from taken_back')
  })

  it('are taken back by a command, which is told how far', async () => {
    const tool = (statements: readonly string[]) =>
      [
        `import pg from '${join(projectRoot, 'node_modules/pg/lib/index.js')}'`,
        'const client = new pg.Client(process.env.DATABASE_URL)',
        'await client.connect()',
        ...statements.map((sql) => `await client.query(${JSON.stringify(sql)})`),
        'await client.end()',
      ].join('\n')
    const book = [
      'create table if not exists knex_migrations (id serial, name text, batch int, migration_time timestamptz)',
    ]
    const played = await play(
      {
        'up.mjs': tool([
          ...book,
          'alter table orders add column priority int',
          "insert into knex_migrations (name, batch) values ('1_priority.js', 7), ('2_other.js', 7)",
        ]),
        'down.mjs': tool(['alter table orders drop column priority', 'delete from knex_migrations where batch = 7']),
      },
      {
        migrate: 'node up.mjs',
        rollback: 'node down.mjs; echo "$MIGRATIONS_RAN after ${MIGRATION_BEFORE:-nothing}" > told',
      },
    )
    expect(played.log).not.toContain('Cannot find')
    expect(rollbackOf(played)).toMatchObject({ lost: [], stays: [], isClean: true })
    expect(await readFile(join(folder, String(plays), 'told'), 'utf8')).toBe('2 after nothing\n')
  })

  it.each([
    {
      tool: 'Knex',
      files: {
        'package.json': '{ "type": "module" }',
        'knexfile.js': "export default { client: 'pg', connection: process.env.DATABASE_URL }\n",
        ...Object.fromEntries(
          ['1_priority', '2_channel'].map((name) => [
            `migrations/2026010100000${name}.js`,
            [
              `export const up = (knex) => knex.schema.alterTable('orders', (table) => table.integer('${name.slice(2)}'))`,
              `export const down = (knex) => knex.schema.alterTable('orders', (table) => table.dropColumn('${name.slice(2)}'))`,
            ].join('\n'),
          ]),
        ),
      },
      migrate: 'node_modules/knex/bin/cli.js migrate:latest',
      rollback: 'node_modules/knex/bin/cli.js migrate:rollback',
    },
    {
      tool: 'node-pg-migrate',
      files: Object.fromEntries(
        ['1_priority', '2_channel'].map((name) => [
          `migrations/170000000000${name}.sql`,
          `-- Up Migration\nalter table orders add ${name.slice(2)} int;\n-- Down Migration\nalter table orders drop ${name.slice(2)};\n`,
        ]),
      ),
      migrate: 'node_modules/node-pg-migrate/bin/node-pg-migrate.js up',
      rollback: 'node_modules/node-pg-migrate/bin/node-pg-migrate.js down $MIGRATIONS_RAN',
    },
  ])('are taken back by $tool itself', async ({ files, migrate, rollback }) => {
    const link = `ln -sfn '${join(projectRoot, 'node_modules')}' node_modules`
    const played = await play(files, { migrate: `${link}; node ${migrate}`, rollback: `node ${rollback}` })
    expect(rollbackOf(played)).toMatchObject({
      isClean: true,
      destroys: ['column `public.orders.channel` dropped', 'column `public.orders.priority` dropped'],
    })
  })

  it.each([
    ['a command', { migrate: 'true', rollback: 'sleep 60' }, 'sleep 60'],
    ['a statement', files, 'm/1.sql'],
  ])('are cut off when %s takes too long, and it is said', async (_, options, name) => {
    const patience = jest.replaceProperty(budget.time, 'rollback', 1000 as never)
    const played = await play({ 'm/1.sql': up('select 1;', 'select pg_sleep(60);') }, options as Record<string, string>)
    patience.restore()
    expect(rollbackOf(played).failure).toMatchObject({
      direction: 'back',
      name,
      failure: { message: expect.stringMatching(/^It was ended after 1\.0 s\./) },
    })
  })

  it.each([
    [
      'without a way back',
      { 'm/1.sql': 'alter table orders add column priority int;' },
      files,
      '`m/1.sql` has no way back: neither a down section nor a file such as `m/1.down.sql` beside it',
    ],
    ['of a command', {}, { migrate: 'true' }, '`rollback` has to say how what `migrate` does is taken back'],
  ])('%s are said not to have been tried', async (_, texts, inputs, why) => {
    const played = await play({ 'README.md': '', ...texts }, inputs as Record<string, string>)
    expect(played.report.rollback).toMatchObject({ measured: false })
    expect(played.comment).toContain(`Way back not tried: ${why}`)
    expect(judge(played.report).headline).toContain('the way back was not tried')
    expect(played.log).not.toContain('made anew')
  })
})
