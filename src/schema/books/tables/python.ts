/** Tools of Python. */
import type { HistoryTable } from './history-table.ts'

export const python: readonly HistoryTable[] = [
  {
    tool: 'Django',
    name: 'django_migrations',
    columns: ['id', 'app', 'name', 'applied'],
    entry: { name: `app || '.' || name`, order: 'id' },
  },
  {
    tool: 'Alembic',
    name: 'alembic_version',
    columns: ['version_num'],
    headOnly: true,
    hasHeads: true,
    entry: { name: 'version_num', order: 'version_num' },
  },
  {
    tool: 'yoyo',
    name: '_yoyo_migration',
    columns: ['migration_hash', 'migration_id', 'applied_at_utc'],
    companions: ['_yoyo_log', '_yoyo_version', 'yoyo_lock'],
    entry: { name: 'migration_id', order: 'applied_at_utc' },
  },
  {
    tool: 'Aerich',
    name: 'aerich',
    columns: ['id', 'version', 'app', 'content'],
    entry: { name: `app || '.' || version`, order: 'id' },
  },
  {
    tool: 'peewee-migrate',
    name: 'migratehistory',
    columns: ['id', 'name', 'migrated_at'],
    entry: { name: 'name', order: 'id' },
  },
]
