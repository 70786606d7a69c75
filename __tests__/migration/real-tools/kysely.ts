/** Kysely's migrator. https://kysely.dev/docs/migrations */
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const kysely: RealTool = {
  name: 'Kysely',
  project: (migrations) => ({
    'migrate.mjs': migrate,
    ...Object.fromEntries(migrations.map((one) => [`migrations/${nameOf(one)}.mjs`, source(one)])),
  }),
  command: ['migrate.mjs'],
  table: 'public.kysely_migration',
  companions: ['public.kysely_migration_lock'],
  nameOf,
}

function nameOf(migration: Migration): string {
  return `${padded(migration)}_${migration.name}`
}

function source({ sql }: Migration): string {
  return `import { sql } from 'kysely'\nexport const up = (db) => sql.raw(${JSON.stringify(sql)}).execute(db)\n`
}

const migrate = `import fs from 'node:fs/promises'
import path from 'node:path'
import { FileMigrationProvider, Kysely, Migrator, PostgresDialect } from 'kysely'
import pg from 'pg'
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
const db = new Kysely({ dialect: new PostgresDialect({ pool }) })
const provider = new FileMigrationProvider({ fs, path, migrationFolder: path.resolve('migrations') })
const { error } = await new Migrator({ db, provider }).migrateToLatest()
await db.destroy()
if (error) throw error
`
