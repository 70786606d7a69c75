/** Tools that call theirs `schema_version`, `schemaversion` or `changelog`. */
import type { HistoryTable } from './history-table.ts'

export const schemaVersion: readonly HistoryTable[] = [
  {
    tool: 'pgmigrate',
    name: 'schema_version',
    columns: ['version', 'description', 'type', 'installed_by', 'installed_on'],
    columnsAreCommon: true,
    entry: { name: `version::text || coalesce('__' || description, '')`, order: 'version' },
  },
  {
    tool: 'tern',
    name: 'schema_version',
    columns: ['version'],
    columnsAreCommon: true,
    headOnly: true,
    entry: { name: 'version::text', order: 'version' },
  },
  {
    tool: 'Postgrator',
    name: 'schemaversion',
    columns: ['version', 'name', 'md5', 'run_at'],
    entry: {
      name: `version::text || coalesce('.' || name, '')`,
      checksum: 'md5',
      // The first row, of version 0, says only that the table was made.
      where: 'version > 0',
      order: 'version',
    },
  },
  {
    tool: 'Evolve',
    name: 'changelog',
    columns: ['id', 'type', 'version', 'description', 'name', 'checksum', 'installed_by', 'installed_on', 'success'],
    entry: { name: 'name', checksum: 'checksum', failed: 'not success', where: `name like '%.sql'`, order: 'id' },
  },
  {
    tool: 'MyBatis Migrations',
    name: 'changelog',
    columns: ['id', 'applied_at', 'description'],
    columnsAreCommon: true,
    entry: { name: `id::text || coalesce('_' || replace(description, ' ', '_'), '')`, order: 'id' },
  },
]
