import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { compareHistories } from '../../src/migration/history/compare-histories.ts'
import { type HistoryEntry, historiesSchema, type MigrationHistory } from '../../src/migration/history/history.ts'
import { historyTables } from '../../src/migration/history/history-tables.ts'
import { readHistories } from '../../src/migration/history/read-histories.ts'
import { historyFixtures } from './history-fixtures.ts'

describe('readHistories', () => {
  let server: ScratchServer
  let client: pg.Client

  beforeAll(async () => {
    server = await startScratchServer({ major: 17 })
    client = new pg.Client({ connectionString: server.url() })
    await client.connect()
  })

  afterAll(async () => {
    await client.end()
    await server.stop()
  })

  const readFrom = async (sql: string) => {
    await client.query('begin')
    try {
      await client.query(sql)
      return historiesSchema.parse(await readHistories(client))
    } finally {
      await client.query('rollback')
    }
  }

  it('has a fixture for every tool', () => {
    expect(historyFixtures.map(({ tool }) => tool)).toEqual(historyTables.map(({ tool }) => tool))
  })

  it.each(historyFixtures)('reads the history of $tool', async ({ tool, sql, entries }) => {
    const { histories, notes } = await readFrom(sql)
    expect(notes).toEqual([])
    expect(histories.map((history) => history.tool)).toEqual([tool])
    const marks = { applied: '', failed: '!', 'rolled back': '-' }
    expect(histories[0]?.entries.map(({ name, state }) => `${name}${marks[state]}`)).toEqual(entries)
  })

  it('keeps checksums and durations', async () => {
    const flyway = historyFixtures.find(({ tool }) => tool === 'Flyway')?.sql ?? ''
    expect((await readFrom(flyway)).histories[0]?.entries[0]).toEqual({
      name: 'V1__users.sql',
      checksum: '-12345',
      milliseconds: 12,
      state: 'applied',
    })
  })

  it('reads several tools in several schemas', async () => {
    const { histories } = await readFrom(
      `create schema "a b"; create table "a b".pgmigrations (id int, name text, run_on timestamp); create table pgmigrations (id int, name text, run_on timestamp)`,
    )
    expect(histories.map(({ tool, schema }) => `${tool} in ${schema}`)).toEqual([
      'node-pg-migrate in a b',
      'node-pg-migrate in public',
    ])
  })

  it.each([
    { tool: 'Knex', table: 'app_migrations', columns: 'id int, name text, batch int, migration_time timestamptz' },
    { tool: 'Drizzle', table: 'drizzle_migrations', columns: 'id int, hash text, created_at bigint' },
    { tool: 'Sequelize', table: 'sequelize_meta', columns: 'name text' },
    { tool: 'TypeORM', table: 'typeorm_migrations', columns: 'id int, timestamp bigint, name text' },
    { tool: 'node-pg-migrate', table: 'shop_migrations', columns: 'id int, name text, run_on timestamp' },
    { tool: 'golang-migrate', table: 'shop_schema_migrations', columns: 'version bigint, dirty boolean' },
    { tool: 'Alembic', table: 'shop_alembic_version', columns: 'version_num text' },
  ])('knows the table of $tool under another name', async ({ tool, table, columns }) => {
    const { histories } = await readFrom(`create table ${table} (${columns})`)
    expect(histories.map((history) => [history.tool, history.table])).toEqual([[tool, table]])
  })

  it.each([
    'migrations (id int, bird text)',
    'bird_migrations (id int, name text, run_on timestamp, kilometres int)',
    'changes (id int)',
    'workers (id int, name text, run_on timestamp)',
  ])("takes a user's own table for what it is: %s", async (table) => {
    expect(await readFrom(`create table ${table}`)).toEqual({ histories: [], notes: [] })
  })
})

describe('compareHistories', () => {
  const applied = (name: string, checksum?: string): HistoryEntry => ({
    name,
    state: 'applied',
    ...(checksum && { checksum }),
  })
  const history = (...entries: readonly HistoryEntry[]): readonly MigrationHistory[] => [
    { tool: 'Prisma', schema: 'public', table: '_prisma_migrations', headOnly: false, entries: [...entries] },
  ]
  const nothing = {
    tool: 'Prisma',
    schema: 'public',
    table: '_prisma_migrations',
    ran: [],
    failed: [],
    edited: [],
    undone: [],
    missing: [],
  }

  it('tells what ran, what failed, what was edited or undone, and what the parent has', () => {
    const baseline = history(applied('1', 'a'), applied('2', 'b'), applied('3', 'c'))
    const branch = history(
      applied('1', 'a'),
      applied('2', 'changed'),
      { name: '3', state: 'rolled back' },
      applied('4'),
      { name: '5', state: 'failed' },
    )
    const parent = history(applied('1', 'a'), applied('2', 'b'), applied('3', 'c'), applied('6'))
    expect(compareHistories({ baseline, branch, parent })).toEqual([
      {
        ...nothing,
        ran: [applied('4')],
        failed: [{ name: '5', state: 'failed' }],
        edited: [applied('2', 'changed')],
        undone: [applied('3', 'c')],
        missing: [applied('6')],
      },
    ])
  })

  it('misses what the parent has run under a name that is taken here', () => {
    const [comparison] = compareHistories({
      baseline: history(),
      branch: history(applied('000002.sql', 'a'), applied('000003.sql', 'c')),
      parent: history(applied('000002.sql', 'b'), applied('000003.sql', 'c')),
    })
    expect(comparison?.missing).toEqual([applied('000002.sql', 'b')])
  })

  it('takes the last word of a migration that ran twice', () => {
    const branch = history(applied('1'), { name: '1', state: 'rolled back' })
    expect(compareHistories({ baseline: history(), branch })).toEqual([nothing])
  })

  it('knows a table that is new', () => {
    expect(compareHistories({ baseline: [], branch: history(applied('1')) })).toEqual([
      { ...nothing, ran: [applied('1')] },
    ])
  })

  it('does not take a head that moved on for something undone', () => {
    const at = (name: string): readonly MigrationHistory[] => [
      { tool: 'Alembic', schema: 'public', table: 'alembic_version', headOnly: true, entries: [applied(name)] },
    ]
    expect(compareHistories({ baseline: at('a'), branch: at('b') })).toMatchObject([
      { ran: [applied('b')], undone: [] },
    ])
  })
})
