/**
 * Prisma's schema engine, which is what `prisma migrate deploy` runs. The command fetches it as a native program from a server
 * of Prisma's; npm has the same engine as WebAssembly. https://www.npmjs.com/package/@prisma/schema-engine-wasm
 */
import { createHash } from 'node:crypto'
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const prisma: RealTool = {
  name: 'Prisma',
  project: (migrations) => ({
    'deploy.mjs': deploy,
    ...Object.fromEntries(migrations.map((one) => [`prisma/migrations/${folderOf(one)}/migration.sql`, one.sql])),
  }),
  command: ['deploy.mjs'],
  table: 'public._prisma_migrations',
  nameOf: folderOf,
  tellsEdited: true,
  checksumOf: (migrations, index) =>
    createHash('sha256')
      .update(migrations[index]?.sql ?? '')
      .digest('hex'),
  keepsDuration: true,
  keepsFailures: true,
}

function folderOf(migration: Migration): string {
  return `20260101000${padded(migration)}_${migration.name}`
}

const deploy = `import { readdirSync, readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

const wasm = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm'))
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': engine })
engine.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start()

const factory = new PrismaPg({ connectionString: process.env.DATABASE_URL })
const schema = 'datasource db { provider = "postgresql" }'
const schemaEngine = await engine.SchemaEngine.new(
  { datamodels: [['schema.prisma', schema]] },
  () => {},
  bindMigrationAwareSqlAdapterFactory(factory),
)
const baseDir = 'prisma/migrations'
const migrationDirectories = readdirSync(baseDir)
  .sort()
  .map((path) => {
    const value = readFileSync(\`\${baseDir}/\${path}/migration.sql\`, 'utf8')
    return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
  })
const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"' }
await schemaEngine.applyMigrations({
  migrationsList: { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories },
  filters: { externalTables: [], externalEnums: [] },
})
process.exit()
`
