/** Tools of Rust. */
import type { HistoryTable } from './history-table.ts'

export const rust: readonly HistoryTable[] = [
  {
    tool: 'Diesel',
    name: '__diesel_schema_migrations',
    columns: ['version', 'run_on'],
    entry: { name: 'version', where: `version <> '00000000000000'`, order: 'version' },
  },
  {
    tool: 'SQLx',
    name: '_sqlx_migrations',
    columns: ['version', 'description', 'success', 'checksum', 'execution_time'],
    entry: {
      name: `version::text || '_' || replace(description, ' ', '_')`,
      checksum: `encode(checksum, 'hex')`,
      // Nanoseconds; -1 while it runs.
      milliseconds: 'nullif(execution_time, -1) / 1e6',
      failed: 'not success',
      order: 'version',
    },
  },
  {
    tool: 'Refinery',
    name: 'refinery_schema_history',
    columns: ['version', 'name', 'applied_on', 'checksum'],
    entry: { name: `version::text || '_' || name`, checksum: 'checksum', order: 'version' },
  },
  {
    tool: 'SeaORM',
    name: 'seaql_migrations',
    columns: ['version', 'applied_at'],
    entry: { name: 'version', order: 'version' },
  },
]
