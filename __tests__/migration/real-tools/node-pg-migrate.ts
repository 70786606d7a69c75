/** node-pg-migrate's own command. https://salsita.github.io/node-pg-migrate/ */
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const nodePgMigrate: RealTool = {
  name: 'node-pg-migrate',
  project: (migrations) =>
    Object.fromEntries(migrations.map((one) => [`migrations/${nameOf(one)}.sql`, `-- Up Migration\n${one.sql}\n`])),
  command: ['node_modules/node-pg-migrate/bin/node-pg-migrate.js', 'up'],
  table: 'public.pgmigrations',
  nameOf,
}

function nameOf(migration: Migration): string {
  return `1700000000${padded(migration)}_${migration.name}`
}
