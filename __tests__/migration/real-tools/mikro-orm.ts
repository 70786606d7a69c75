/** MikroORM's migrator. https://mikro-orm.io/docs/migrations */
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const mikroOrm: RealTool = {
  name: 'MikroORM',
  project: (migrations) => ({
    'migrate.cjs': migrate,
    ...Object.fromEntries(migrations.map((one) => [`migrations/${nameOf(one)}.js`, source(one)])),
  }),
  command: ['migrate.cjs'],
  table: 'public.mikro_orm_migrations',
  nameOf,
}

function nameOf(migration: Migration): string {
  return `Migration20260101000${padded(migration)}_${migration.name}`
}

function source(migration: Migration): string {
  return `const { Migration } = require('@mikro-orm/migrations')
exports.${nameOf(migration)} = class extends Migration {
  async up() {
    this.addSql(${JSON.stringify(migration.sql)})
  }
}
`
}

const migrate = `const { Migrator } = require('@mikro-orm/migrations')
const { MikroORM } = require('@mikro-orm/postgresql')
async function main() {
  const orm = await MikroORM.init({
    clientUrl: process.env.DATABASE_URL,
    extensions: [Migrator],
    entities: [],
    discovery: { warnWhenNoEntities: false },
    migrations: { path: 'migrations', snapshot: false },
  })
  await orm.migrator.up().finally(() => orm.close())
}
main()
`
