/** Tools of PHP, Perl, Swift and the shell. */
import type { HistoryTable } from './history-table.ts'

export const others: readonly HistoryTable[] = [
  {
    tool: 'Phinx',
    name: 'phinxlog',
    columns: ['version', 'migration_name', 'start_time', 'end_time'],
    entry: {
      name: `version::text || coalesce('_' || migration_name, '')`,
      milliseconds: 'extract(epoch from end_time - start_time) * 1000',
      order: 'version',
    },
  },
  {
    tool: 'Doctrine',
    name: 'doctrine_migration_versions',
    columns: ['version', 'executed_at', 'execution_time'],
    entry: { name: 'version', milliseconds: 'execution_time', order: 'executed_at' },
  },
  {
    tool: 'Sqitch',
    name: 'changes',
    columns: ['change_id', 'script_hash', 'change', 'project', 'committed_at'],
    companions: ['dependencies', 'events', 'projects', 'releases', 'tags'],
    entry: { name: `project || ':' || change`, checksum: 'script_hash', order: 'committed_at' },
  },
  {
    tool: 'Vapor',
    name: '_fluent_migrations',
    columns: ['id', 'name', 'batch', 'created_at', 'updated_at'],
    entry: { name: 'name', order: 'created_at, name' },
  },
  {
    tool: 'shmig',
    name: 'shmig_version',
    columns: ['version', 'migrated_at'],
    entry: { name: 'version::text', order: 'version' },
  },
  {
    tool: 'Mojo',
    name: 'mojo_migrations',
    columns: ['name', 'version'],
    columnsAreCommon: true,
    headOnly: true,
    entry: { name: `name || ' ' || version::text`, order: 'name' },
  },
]
