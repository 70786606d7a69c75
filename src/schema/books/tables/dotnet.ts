/** Tools of .NET. */
import type { HistoryTable } from './history-table.ts'

export const dotnet: readonly HistoryTable[] = [
  {
    tool: 'Entity Framework Core',
    name: '__EFMigrationsHistory',
    columns: ['MigrationId', 'ProductVersion'],
    entry: { name: '"MigrationId"', order: '"MigrationId"' },
  },
  {
    // The same with the names of columns in snake case, as EFCore.NamingConventions makes them.
    tool: 'Entity Framework Core',
    name: '__EFMigrationsHistory',
    columns: ['migration_id', 'product_version'],
    entry: { name: 'migration_id', order: 'migration_id' },
  },
  {
    tool: 'DbUp',
    name: 'schemaversions',
    columns: ['schemaversionsid', 'scriptname', 'applied'],
    entry: { name: 'scriptname', order: 'schemaversionsid' },
  },
  {
    tool: 'FluentMigrator',
    name: 'VersionInfo',
    columns: ['Version', 'AppliedOn', 'Description'],
    entry: { name: `"Version"::text || coalesce('_' || "Description", '')`, order: '"Version"' },
  },
]
