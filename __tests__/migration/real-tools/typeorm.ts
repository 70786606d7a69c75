/** TypeORM's own command. https://typeorm.io/docs/migrations/why/ */
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const typeOrm: RealTool = {
  name: 'TypeORM',
  project: (migrations) => ({
    'data-source.cjs': dataSource,
    ...Object.fromEntries(migrations.map((one) => [`migrations/${nameOf(one)}.cjs`, source(one)])),
  }),
  command: ['node_modules/typeorm/cli.js', 'migration:run', '-d', 'data-source.cjs'],
  table: 'public.migrations',
  nameOf,
}

function nameOf(migration: Migration): string {
  return `${migration.name}1700000000${padded(migration)}`
}

const dataSource = `require('reflect-metadata')
const { DataSource } = require('typeorm')
module.exports = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, migrations: ['migrations/*.cjs'] })
`

function source(migration: Migration): string {
  return `exports.${nameOf(migration)} = class ${nameOf(migration)} {
  up(runner) {
    return runner.query(${JSON.stringify(migration.sql)})
  }
  async down() {}
}
`
}
