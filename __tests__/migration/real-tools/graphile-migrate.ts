/** graphile-migrate's own command. https://github.com/graphile/migrate */
import { createHash } from 'node:crypto'
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const graphileMigrate: RealTool = {
  name: 'graphile-migrate',
  project: (migrations) => ({
    '.gmrc': '{}',
    ...Object.fromEntries(
      migrations.map((one, index) => [`migrations/committed/000${padded(one)}.sql`, committed(migrations, index)]),
    ),
  }),
  command: ['node_modules/graphile-migrate/dist/cli.js', 'migrate'],
  table: 'graphile_migrate.migrations',
  companions: ['graphile_migrate.current'],
  nameOf: (migration) => `000${padded(migration)}.sql`,
  checksumOf: hashOf,
}

/** As `graphile-migrate commit` writes it: each is chained to the one before it. */
function committed(migrations: readonly Migration[], index: number): string {
  const previous = index === 0 ? '-' : hashOf(migrations, index - 1)
  return `--! Previous: ${previous}\n--! Hash: ${hashOf(migrations, index)}\n\n${migrations[index]?.sql};\n`
}

function hashOf(migrations: readonly Migration[], index: number): string {
  const previous = index === 0 ? '' : `${hashOf(migrations, index - 1)}\n`
  return `sha1:${createHash('sha1').update(`${previous}${migrations[index]?.sql};\n`).digest('hex')}`
}
