/** Tools of Go. */
import type { HistoryTable } from './history-table.ts'

export const go: readonly HistoryTable[] = [
  {
    tool: 'goose',
    name: 'goose_db_version',
    columns: ['id', 'version_id', 'is_applied', 'tstamp'],
    entry: {
      name: 'version_id::text',
      rolledBack: 'not is_applied',
      // The first row, of version 0, says only that the table was made.
      where: 'version_id > 0',
      order: 'id',
    },
  },
  {
    tool: 'sql-migrate',
    name: 'gorp_migrations',
    columns: ['id', 'applied_at'],
    entry: { name: 'id', order: 'id' },
  },
  {
    tool: 'Atlas',
    name: 'atlas_schema_revisions',
    columns: ['version', 'description', 'applied', 'total', 'execution_time', 'error', 'hash'],
    entry: {
      name: `version || coalesce('_' || nullif(description, ''), '')`,
      checksum: 'hash',
      // Nanoseconds.
      milliseconds: 'execution_time / 1e6',
      failed: `coalesce(error, '') <> '' or applied < total`,
      where: `version <> '.atlas_cloud_identifier'`,
      order: 'version',
    },
  },
  {
    tool: 'Bun',
    name: 'bun_migrations',
    columns: ['id', 'name', 'group_id', 'migrated_at'],
    companions: ['bun_migration_locks'],
    entry: { name: 'name', order: 'id' },
  },
  {
    tool: 'River',
    name: 'river_migration',
    columns: ['line', 'version', 'created_at'],
    entry: { name: `line || ' ' || version::text`, order: 'line, version' },
  },
]
