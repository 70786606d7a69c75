/** Knex's own command. https://knexjs.org/guide/migrations.html */
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const knex: RealTool = {
  name: 'Knex',
  project: (migrations) => ({
    'package.json': '{ "type": "module" }',
    'knexfile.js': `export default { client: 'pg', connection: process.env.DATABASE_URL }\n`,
    ...Object.fromEntries(migrations.map((one) => [`migrations/${fileOf(one)}`, source(one)])),
  }),
  command: ['node_modules/knex/bin/cli.js', 'migrate:latest'],
  table: 'public.knex_migrations',
  companions: ['public.knex_migrations_lock'],
  nameOf: fileOf,
}

function fileOf(migration: Migration): string {
  return `20260101000${padded(migration)}_${migration.name}.js`
}

function source({ sql }: Migration): string {
  return `export const up = (knex) => knex.raw(${JSON.stringify(sql)})\nexport const down = () => {}\n`
}
