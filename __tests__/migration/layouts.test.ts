import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findMigrationFiles } from '../../src/migration/migration-files.ts'

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'layouts-'))
})

afterEach(() => rm(cwd, { recursive: true }))

/** A file is its text, or by default a `select` of its own. */
async function find(files: readonly string[] | Readonly<Record<string, string>>, ...patterns: readonly string[]) {
  const texts = Array.isArray(files) ? Object.fromEntries(files.map((path: string) => [path, 'select 1;'])) : files
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), text)
  }
  const { files: found, remarks } = await findMigrationFiles({ patterns, cwd })
  return { paths: found.map(({ path }) => path), files: found, remarks }
}

describe('what is left out, and said', () => {
  it.each([
    { what: 'golang-migrate and SQLx', files: ['1_a.up.sql', '1_a.down.sql'], ran: ['1_a.up.sql'] },
    { what: 'yoyo', files: ['1.a.sql', '1.a.rollback.sql'], ran: ['1.a.sql'] },
    { what: 'db-migrate', files: ['sqls/1-a-up.sql', 'sqls/1-a-down.sql'], ran: ['sqls/1-a-up.sql'] },
    { what: 'Diesel and Hasura', files: ['1_a/up.sql', '1_a/down.sql'], ran: ['1_a/up.sql'] },
    { what: 'Prisma with a way back', files: ['1_a/migration.sql', '1_a/down.sql'], ran: ['1_a/migration.sql'] },
    { what: 'a folder of ways back', files: ['1_a.sql', 'down/1_a.sql', 'rollbacks/2_b.sql'], ran: ['1_a.sql'] },
    { what: 'a file beside the one it undoes', files: ['1_a.sql', '1_a_undo.sql'], ran: ['1_a.sql'] },
    { what: 'seeds', files: ['1_a.sql', 'seed.sql', 'seeds/users.sql', '2_b.seed.sql'], ran: ['1_a.sql'] },
    {
      what: 'notes and settings',
      files: ['1_a.sql', 'README.md', 'atlas.sum', 'migration_lock.toml'],
      ran: ['1_a.sql'],
    },
  ])('$what', async ({ files, ran }) => {
    const { paths, remarks } = await find(files, '**/*')
    expect(paths).toEqual(ran)
    const told = remarks.join('\n')
    for (const path of files.filter((file) => !ran.includes(file)).slice(0, 3)) expect(told).toContain(`\`${path}\``)
  })

  it('runs what somebody has named', async () => {
    const files = ['db/1_a.sql', 'db/1_a.down.sql', 'db/seed.sql', 'rollbacks/2_b.sql']
    const patterns = ['db/1_a.sql', 'db/*.down.sql', 'db/seed.sql', 'rollbacks/*.sql']
    const { paths, remarks } = await find(files, ...patterns)
    expect(paths).toEqual(['db/1_a.sql', 'db/1_a.down.sql', 'db/seed.sql', 'rollbacks/2_b.sql'])
    expect(remarks).toEqual([])
  })

  it('runs a migration whose name only ends like one', async () => {
    const files = ['1_slow_down.sql', '2_add-undo.sql', '3_seed_tiers.sql', '4_verify.sql']
    expect((await find(files, '*.sql')).paths).toEqual(files)
  })

  it('leaves a way back out below a folder whose name has the word', async () => {
    expect((await find(['downtown/1_a.sql', 'downtown/1_a.down.sql'], 'downtown/*.sql')).paths).toEqual([
      'downtown/1_a.sql',
    ])
  })

  it('does not take a folder of ways back for migrations', async () => {
    await expect(find(['down/1_a.sql'], '**/*.sql')).rejects.toThrow('finds no migration to run')
  })

  it.each([
    { what: 'Go', files: ['1_a.sql', '2_b.go'], says: '`2_b.go`, which is not SQL' },
    { what: 'JSON of pgroll', files: ['1_a.json'], says: '`1_a.json`, which is not SQL' },
    { what: 'YAML', files: ['1_a.sql', 'table.yaml'], says: '`table.yaml`, which is not SQL' },
    { what: 'one environment', files: ['LOCAL.1_a.ENV.sql'], says: 'is for one environment' },
  ])('refuses $what', async ({ files, says }) => {
    await expect(find(files, '*')).rejects.toThrow(says)
  })
})

describe('Flyway', () => {
  it('runs versions, then repeatables; no undo, baseline or stray file', async () => {
    const files = [
      'R__b_view.sql',
      'R__a_view.sql',
      'V10__c.sql',
      'V2_1__b.sql',
      'V2__a.sql',
      'U2__a.sql',
      'B2__all.sql',
      'n.sql',
    ]
    const { paths, remarks } = await find(files, '*.sql')
    expect(paths).toEqual(['V2__a.sql', 'V2_1__b.sql', 'V10__c.sql', 'R__a_view.sql', 'R__b_view.sql'])
    expect(remarks).toEqual([
      '`migrations` also finds `U2__a.sql`: left out, because they take a version back.',
      '`migrations` also finds `B2__all.sql`: left out, because Flyway runs a baseline on an empty database alone.',
      '`migrations` also finds `n.sql`: left out, because Flyway runs no file of such a name.',
    ])
  })

  it('orders by version, whatever the folder', async () => {
    const { paths } = await find(['a/V3__c.sql', 'b/V1__a.sql', 'b/V2__b.sql', 'a/R__v.sql'], '**/*.sql')
    expect(paths).toEqual(['b/V1__a.sql', 'b/V2__b.sql', 'a/V3__c.sql', 'a/R__v.sql'])
  })

  it('reads the settings of a script', async () => {
    const files = {
      'V1__a.sql': 'select 1;',
      'V1__a.sql.conf': 'executeInTransaction = false\n',
      'V2__NONTRANSACTIONAL_b.sql': 'select 1;',
      'V3__c.sql': 'select 1;',
    }
    const { files: found } = await find(files, '*')
    expect(found.map(({ transaction }) => transaction)).toEqual(['none', 'none', undefined])
  })

  it.each([
    { what: 'equal versions', files: ['V1__a.sql', 'V1_0__b.sql'], says: 'V1__a.sql and V1_0__b.sql have one version' },
    {
      what: 'an undo of nothing, which Refinery runs',
      files: ['V1__a.sql', 'U2__b.sql'],
      says: '`U2__b.sql` would undo',
    },
    {
      what: 'a callback',
      files: ['V1__a.sql', 'afterMigrate__grants.sql'],
      says: 'afterMigrate__grants.sql is a callback',
    },
    { what: "another's folder", files: ['a/V1__a.sql', 'b/1_a.sql'], says: 'and b/1_a.sql. Give each its own pattern' },
  ])('refuses $what', async ({ files, says }) => {
    await expect(find(files, '**/*.sql')).rejects.toThrow(says)
  })
})

describe('other conventions', () => {
  it('runs what the journal of Drizzle lists, in its order', async () => {
    const entries = ['0001_b', '0000_a', '0003_gone'].map((tag) => ({ idx: 0, when: 1, tag, breakpoints: true }))
    const files = {
      'd/0000_a.sql': 'select 1;',
      'd/0001_b.sql': 'select 1;',
      'd/0002_c.sql': 'select 1;',
      'd/meta/_journal.json': JSON.stringify({ entries }),
    }
    const { paths, remarks } = await find(files, 'd/*.sql')
    expect(paths).toEqual(['d/0001_b.sql', 'd/0000_a.sql'])
    expect(remarks).toEqual([
      '`migrations` also finds `d/0002_c.sql`: left out, because the journal of Drizzle does not list it.',
    ])
  })

  it('reads the settings of Diesel', async () => {
    const files = {
      '1_a/up.sql': 'select 1;',
      '1_a/metadata.toml': 'run_in_transaction = false\n',
      '2_b/up.sql': 'select 1;',
    }
    expect((await find(files, '*/up.sql')).files.map(({ transaction }) => transaction)).toEqual(['none', undefined])
  })

  it('knows what Diesel and Atlas wrap', async () => {
    const files = {
      'diesel.toml': '',
      'migrations/1_a/up.sql': 'select 1;',
      'migrations/2_b/up.sql': 'select 1;',
      'migrations/2_b/metadata.toml': 'run_in_transaction = false',
      'atlas/1.sql': 'select 1;',
      'atlas/2.sql': '-- atlas:txmode none\n\nselect 1;',
      'atlas/atlas.sum': 'h1:x',
    }
    const { files: found } = await find(files, 'migrations/**/*.sql', 'atlas/*.sql')
    expect(found.map(({ path, transaction }) => [path, transaction])).toEqual([
      ['migrations/1_a/up.sql', 'one'],
      ['migrations/2_b/up.sql', 'none'],
      ['atlas/1.sql', 'one'],
      ['atlas/2.sql', 'none'],
    ])
    expect(found[2]?.withoutTransaction).toBe('-- atlas:txmode none')
  })

  it('leaves the plan of Sqitch to Sqitch', async () => {
    const files = { 'sqitch.plan': '%project=shop\n', 'deploy/a.sql': 'select 1;' }
    await expect(find(files, 'deploy/*.sql')).rejects.toThrow('`migrate: sqitch deploy`')
    expect((await find({ 'other/deploy/a.sql': 'select 1;' }, 'other/deploy/*.sql')).paths).toEqual([
      'other/deploy/a.sql',
    ])
  })

  it('keeps files of one number in the order of their names, and says so', async () => {
    const { paths, remarks } = await find(['0001_a.up.sql', '0001_b.up.sql', '0002_c.up.sql'], '*.sql')
    expect(paths).toEqual(['0001_a.up.sql', '0001_b.up.sql', '0002_c.up.sql'])
    expect(remarks).toEqual([
      '`0001_a.up.sql` and `0001_b.up.sql` have the same number: they run in the order of the rest of their names.',
    ])
  })

  it.each([
    {
      what: 'two tools in one folder',
      files: { '1_a.sql': '-- +goose Up\nselect 1;', '2_b.sql': '-- migrate:up\nselect 1;' },
      says: '1_a.sql is a file of goose, and 2_b.sql one of dbmate',
    },
    {
      what: 'a file without the marks of the others',
      files: { '1_a.sql': '-- +goose Up\nselect 1;', '2_b.sql': 'select 1;' },
      says: '`2_b.sql` has none of the marks of goose',
    },
    {
      what: 'equal numbers, where the tool does',
      files: { '1_a.sql': '-- +goose Up\nselect 1;', '1_b.sql': '-- +goose Up\nselect 1;' },
      says: '`1_a.sql` and `1_b.sql` have the same number, which goose refuses',
    },
    {
      what: 'what yoyo would run in another order',
      files: { '1.a.sql': '-- depends: 2.b\nselect 1;', '2.b.sql': '-- depends: 0.z\nselect 1;' },
      says: '1.a.sql depends on 2.b, which would run after it',
    },
  ])('refuses $what', async ({ files, says }) => {
    await expect(find(files, '*.sql')).rejects.toThrow(says)
  })

  it('tells of all that is wrong at once', async () => {
    const files = { '1_a.sql': 'select ${x};', '2_b.sql': '\\i a.sql', '3_c.sql': 'select 1;' }
    const problem = await find(files, '*.sql').catch((error: Error) => error.message)
    expect(problem).toContain('1_a.sql:1: `${x}`')
    expect(problem).toContain('2_b.sql:1: `\\i` is a command')
  })
})
