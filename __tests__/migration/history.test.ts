import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { historiesSchema } from '../../src/migration/history/history.ts'
import { readHistories } from '../../src/migration/history/read-histories.ts'
import { historyTables } from '../../src/schema/books/history-tables.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { historyFixtures } from './history-fixtures.ts'

/** All that a test has made. */
const emptied = `
do $$
declare name text;
begin
  for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
    execute format('drop schema %I cascade', name);
  end loop;
end $$;
create schema public`

describe('readHistories', () => {
  let server: TestServer
  let client: pg.Client

  beforeAll(async () => {
    server = await testServer(17)
    client = new pg.Client({ connectionString: server.url() })
    await client.connect()
  })

  afterAll(async () => {
    await client.end()
  })

  const readFrom = async (sql: string) => {
    try {
      await client.query(sql)
      return historiesSchema.parse(await readHistories(client))
    } finally {
      await client.query(emptied)
    }
  }

  it('has a fixture for every tool', () => {
    const tools = (all: readonly { readonly tool: string }[]) => all.map(({ tool }) => tool).sort()
    expect(tools(historyFixtures)).toEqual(tools(historyTables))
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
    { tool: 'sql-migrate', table: 'migration_info', columns: 'id text, applied_at timestamptz' },
    {
      tool: 'Entity Framework Core',
      table: '__ef_migrations_history',
      columns: 'migration_id varchar(150), product_version varchar(32)',
    },
    {
      tool: 'Flyway',
      table: 'schema_version',
      columns:
        'installed_rank int, version text, description text, type text, script text, checksum int, installed_by text, installed_on timestamp, execution_time int, success boolean',
    },
  ])('knows the table of $tool under another name', async ({ tool, table, columns }) => {
    const { histories } = await readFrom(`create table ${table} (${columns})`)
    expect(histories.map((history) => [history.tool, history.table])).toEqual([[tool, table]])
  })

  it.each([
    'migrations (id int, bird text)',
    'bird_migrations (id int, name text, run_on timestamp, kilometres int)',
    'changes (id int)',
    'workers (id int, name text, run_on timestamp)',
    'changelog (id int, applied_at timestamp, description text, author text)',
    'schema_version (version int, app text)',
    'migration_jobs (id int, created_at timestamp)',
    'strapi_migrations (id int, name text, time timestamp, bird text)',
  ])("takes a user's own table for what it is: %s", async (table) => {
    expect(await readFrom(`create table ${table}`)).toEqual({ histories: [], notes: [] })
  })
})
