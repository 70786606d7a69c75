/** Tools that call theirs `schema_migrations`: told by its columns, the most particular first. */
import type { HistoryTable } from './history-table.ts'

export const schemaMigrations: readonly HistoryTable[] = [
  {
    tool: 'Supabase',
    name: 'schema_migrations',
    columns: ['version', 'statements', 'name'],
    companions: ['seed_files'],
    entry: { name: `version || coalesce('_' || name, '')`, order: 'version' },
  },
  {
    tool: 'golang-migrate',
    name: 'schema_migrations',
    columns: ['version', 'dirty'],
    headOnly: true,
    entry: { name: 'version::text', failed: 'dirty', order: 'version' },
  },
  {
    tool: 'Ecto',
    name: 'schema_migrations',
    columns: ['version', 'inserted_at'],
    entry: { name: 'version::text', order: 'version' },
  },
  {
    tool: 'Migratus',
    name: 'schema_migrations',
    columns: ['id', 'applied', 'description'],
    entry: { name: `id::text || coalesce('-' || description, '')`, where: 'id >= 0', order: 'id' },
  },
  {
    tool: 'Sequel',
    name: 'schema_migrations',
    columns: ['filename'],
    entry: { name: 'filename', order: 'filename' },
  },
  {
    tool: 'Rails',
    name: 'schema_migrations',
    columns: ['version'],
    companions: ['ar_internal_metadata'],
    beside: 'ar_internal_metadata',
    entry: { name: 'version::text', order: 'version' },
  },
  {
    tool: 'dbmate',
    name: 'schema_migrations',
    columns: ['version'],
    entry: { name: 'version::text', order: 'version' },
  },
]
