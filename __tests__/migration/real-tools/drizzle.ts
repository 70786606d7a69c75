/** Drizzle's migrator. https://orm.drizzle.team/docs/drizzle-kit-migrate */
import { createHash } from 'node:crypto'
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const drizzle: RealTool = {
  name: 'Drizzle',
  project: (migrations) => ({
    'migrate.mjs': migrate,
    'drizzle/meta/_journal.json': JSON.stringify({ dialect: 'postgresql', entries: migrations.map(journalEntry) }),
    ...Object.fromEntries(migrations.map((one) => [`drizzle/${tagOf(one)}.sql`, one.sql])),
  }),
  command: ['migrate.mjs'],
  table: 'drizzle.__drizzle_migrations',
  nameOf: (one) => String(whenOf(one)),
  titleOf: tagOf,
  tellsEdited: true,
  checksumOf: (migrations, index) =>
    createHash('sha256')
      .update(migrations[index]?.sql ?? '')
      .digest('hex'),
}

function journalEntry(migration: Migration) {
  return { idx: migration.number, version: '7', when: whenOf(migration), tag: tagOf(migration), breakpoints: true }
}

function tagOf(migration: Migration): string {
  return `${padded(migration)}_${migration.name}`
}

function whenOf({ number }: Migration): number {
  return 1_700_000_000_000 + number
}

const migrate = `import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
const db = drizzle(process.env.DATABASE_URL)
await migrate(db, { migrationsFolder: 'drizzle' })
await db.$client.end()
`
