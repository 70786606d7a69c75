/** Tools that call theirs `migrations`: told by its columns, the most particular first. */
import type { HistoryTable } from './history-table.ts'

export const migrations: readonly HistoryTable[] = [
  {
    tool: 'pgroll',
    name: 'migrations',
    columns: ['schema', 'name', 'migration', 'created_at', 'parent', 'done'],
    entry: { name: 'name', failed: 'not done', order: 'created_at' },
  },
  {
    tool: 'graphile-migrate',
    name: 'migrations',
    columns: ['hash', 'previous_hash', 'filename', 'date'],
    companions: ['current'],
    entry: { name: 'filename', checksum: 'hash', order: 'filename' },
  },
  {
    tool: 'TypeORM',
    name: 'migrations',
    columns: ['id', 'timestamp', 'name'],
    companions: ['typeorm_metadata'],
    entry: { name: 'name', order: 'id' },
  },
  {
    tool: 'Laravel',
    name: 'migrations',
    columns: ['id', 'migration', 'batch'],
    entry: { name: 'migration', order: 'id' },
  },
  {
    tool: 'db-migrate',
    name: 'migrations',
    columns: ['id', 'name', 'run_on'],
    entry: { name: 'name', order: 'id' },
  },
  {
    tool: 'postgres-migrations',
    name: 'migrations',
    columns: ['id', 'name', 'hash', 'executed_at'],
    // Its own migration 0 makes the table.
    entry: { name: 'name', checksum: 'hash', where: 'id > 0', order: 'id' },
  },
  {
    tool: 'Rambler',
    name: 'migrations',
    columns: ['migration'],
    columnsAreCommon: true,
    entry: { name: 'migration', order: 'migration' },
  },
]
