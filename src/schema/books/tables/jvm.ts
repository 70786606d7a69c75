/** Tools of the JVM. */
import type { HistoryTable } from './history-table.ts'

export const jvm: readonly HistoryTable[] = [
  {
    tool: 'Flyway',
    name: 'flyway_schema_history',
    columns: ['installed_rank', 'version', 'script', 'checksum', 'execution_time', 'success'],
    entry: {
      name: 'script',
      checksum: 'checksum::text',
      milliseconds: 'execution_time',
      failed: 'not success',
      order: 'installed_rank',
    },
  },
  {
    tool: 'Liquibase',
    name: 'databasechangelog',
    columns: ['id', 'author', 'filename', 'orderexecuted', 'exectype', 'md5sum'],
    companions: ['databasechangeloglock'],
    entry: {
      name: `filename || '::' || id || '::' || author`,
      checksum: 'md5sum',
      failed: "exectype = 'FAILED'",
      order: 'orderexecuted',
    },
  },
  {
    tool: 'Play',
    name: 'play_evolutions',
    columns: ['id', 'hash', 'applied_at', 'apply_script', 'revert_script', 'state', 'last_problem'],
    companions: ['play_evolutions_lock'],
    entry: { name: 'id::text', checksum: 'hash', failed: "state <> 'applied'", order: 'id' },
  },
  {
    tool: 'Ragtime',
    name: 'ragtime_migrations',
    columns: ['id', 'created_at'],
    columnsAreCommon: true,
    entry: { name: 'id', order: 'created_at' },
  },
]
