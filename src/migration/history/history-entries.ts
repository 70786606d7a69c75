/** The entries of one history among several, and what tells two of one name apart. Pure. */
import type { HistoryEntry, MigrationHistory } from './history.ts'

/** The last entry of a name counts: goose and Prisma write a new one when a migration runs again. */
export function entriesOf(
  histories: readonly MigrationHistory[],
  wanted: MigrationHistory,
): ReadonlyMap<string, HistoryEntry> {
  const history = histories.find((candidate) => sameHistory(candidate, wanted))
  return new Map(history?.entries.map((entry) => [entry.name, entry]))
}

export function sameHistory(a: MigrationHistory, b: MigrationHistory): boolean {
  return a.tool === b.tool && a.schema === b.schema && a.table === b.table
}

export function saysOther(entry: HistoryEntry, other: HistoryEntry | undefined): boolean {
  return other?.checksum !== undefined && entry.checksum !== undefined && other.checksum !== entry.checksum
}
