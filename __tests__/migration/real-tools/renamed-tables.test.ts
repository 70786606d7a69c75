/** Tools that were told another name for their table, as their own settings allow. */
import { beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { readHistories } from '../../../src/migration/history/read-histories.ts'
import { diffSnapshots } from '../../../src/schema/diff.ts'
import { readSnapshot } from '../../../src/schema/read-snapshot.ts'
import { type TestServer, testServer } from '../../postgres/test-database.ts'
import { drizzle } from './drizzle.ts'
import { knex } from './knex.ts'
import { kysely } from './kysely.ts'
import { mikroOrm } from './mikro-orm.ts'
import { nodePgMigrate } from './node-pg-migrate.ts'
import type { RealTool } from './real-tool.ts'
import { runTool } from './run-tool.ts'
import { sequelize } from './sequelize.ts'
import { typeOrm } from './typeorm.ts'

/** The tool with a text of its project replaced. */
function told(tool: RealTool, text: string, other: string): RealTool {
  return {
    ...tool,
    project: (migrations) =>
      Object.fromEntries(
        Object.entries(tool.project(migrations)).map(([path, source]) => [path, source.replace(text, other)]),
      ),
  }
}

const tools: readonly RealTool[] = [
  told(knex, "client: 'pg',", "client: 'pg', migrations: { tableName: 'app_migrations' },"),
  told(
    drizzle,
    "migrationsFolder: 'drizzle'",
    "migrationsFolder: 'drizzle', migrationsTable: 'app_migrations', migrationsSchema: 'public'",
  ),
  { ...nodePgMigrate, command: [...nodePgMigrate.command, '--migrations-table', 'app_migrations'] },
  told(typeOrm, "type: 'postgres',", "type: 'postgres', migrationsTableName: 'app_migrations',"),
  told(sequelize, 'SequelizeStorage({ sequelize', "SequelizeStorage({ modelName: 'app_migrations', sequelize"),
  told(mikroOrm, "path: 'migrations',", "path: 'migrations', tableName: 'app_migrations',"),
  told(
    kysely,
    'Migrator({ db',
    "Migrator({ migrationTableName: 'app_migrations', migrationLockTableName: 'app_migrations_lock', db",
  ),
]

let server: TestServer
beforeAll(async () => {
  server = await testServer(17)
})

it.each(tools)('$name is known, and set apart', async (tool) => {
  const url = await server.createDatabase(tool.name.toLowerCase())
  const client = new pg.Client(url)
  await client.connect()
  try {
    const empty = await readSnapshot(client)
    const shelf = { number: 1, name: 'shelf', sql: 'create table shelf (id integer primary key)' }
    const { ok, output } = await runTool(tool, url, [shelf])
    expect(ok ? '' : output).toBe('')
    const { histories } = await readHistories(client)
    expect(histories.map((history) => [history.tool, history.table, history.entries.map(({ name }) => name)])).toEqual([
      [tool.name, 'app_migrations', [tool.nameOf(shelf)]],
    ])
    const { changes } = diffSnapshots(empty, await readSnapshot(client))
    expect(changes.map(({ summary }) => summary)).toEqual(['table `public.shelf` added'])
  } finally {
    await client.end()
  }
})
