/**
 * The history tables of migration tools, one entry for each form. A table is recognised by its name and its columns, because
 * several tools give theirs the same name: those stand together, in `tables/`. A new tool is an entry there.
 */
import { dotnet } from './tables/dotnet.ts'
import { go } from './tables/go.ts'
import type { HistoryTable } from './tables/history-table.ts'
import { jvm } from './tables/jvm.ts'
import { migrations } from './tables/migrations.ts'
import { node } from './tables/node.ts'
import { others } from './tables/others.ts'
import { python } from './tables/python.ts'
import { rust } from './tables/rust.ts'
import { schemaMigrations } from './tables/schema-migrations.ts'
import { schemaVersion } from './tables/schema-version.ts'

export type { HistoryTable }

/** In the order in which they are tried. */
export const historyTables: readonly HistoryTable[] = [
  ...jvm,
  ...node,
  ...migrations,
  ...schemaMigrations,
  ...schemaVersion,
  ...python,
  ...go,
  ...rust,
  ...dotnet,
  ...others,
]

/** Their books tell of a migration whether its file was edited since. */
export const hashingTools: ReadonlySet<string> = new Set(
  historyTables.flatMap(({ tool, hashesFile }) => (hashesFile ? tool : [])),
)

/** More than one row says that two lines of migrations have not been merged. */
export const toolsWithHeads: ReadonlySet<string> = new Set(
  historyTables.flatMap(({ tool, hasHeads }) => (hasHeads ? tool : [])),
)
