/**
 * What a pull request's migrations are, told by the tool's own books: the branch now, beside the branch as it began and its
 * parent now. Pure.
 */
import type { HistoryEntry, MigrationHistory } from './history.ts'

export type HistoryComparison = {
  readonly tool: string
  readonly schema: string
  readonly table: string
  /** Applied on the branch since it began. */
  readonly ran: readonly HistoryEntry[]
  /** Written down by the branch as failed, or left half done. */
  readonly failed: readonly HistoryEntry[]
  /** In the books when the branch began, and now with another checksum: its file was edited after it ran. */
  readonly edited: readonly HistoryEntry[]
  /** In the books when the branch began, and now gone or rolled back. */
  readonly undone: readonly HistoryEntry[]
  /** What the parent has run meanwhile, and this branch lacks: under its name there may be something else here. */
  readonly missing: readonly HistoryEntry[]
}

export function compareHistories(options: {
  /** When the branch began. */
  readonly baseline: readonly MigrationHistory[]
  readonly branch: readonly MigrationHistory[]
  /** The parent now; absent when it was not asked. */
  readonly parent?: readonly MigrationHistory[] | undefined
}): readonly HistoryComparison[] {
  const { baseline, branch, parent = [] } = options
  const tables = new Map([...baseline, ...parent, ...branch].map((history) => [keyOf(history), history]))
  return [...tables].map(([key, { tool, schema, table, headOnly }]) => {
    const before = entriesOf(baseline, key)
    const now = entriesOf(branch, key)
    const there = entriesOf(parent, key)
    const changed = [...now.values()].filter((entry) => !sameState(entry, before.get(entry.name)))
    return {
      tool,
      schema,
      table,
      ran: changed.filter(({ state }) => state === 'applied'),
      failed: changed.filter(({ state }) => state === 'failed'),
      edited: [...now.values()].filter((entry) => saysOther(entry, before.get(entry.name))),
      undone: [...before.values()].filter(
        ({ name, state }) =>
          !headOnly && state === 'applied' && (now.get(name)?.state ?? 'rolled back') === 'rolled back',
      ),
      missing: [...there.values()].filter(
        (entry) =>
          entry.state === 'applied' &&
          !before.has(entry.name) &&
          (!now.has(entry.name) || saysOther(entry, now.get(entry.name))),
      ),
    }
  })
}

function keyOf({ tool, schema, table }: MigrationHistory): string {
  return JSON.stringify([tool, schema, table])
}

/** The last entry of a name counts: goose and Prisma write a new one when a migration runs again. */
function entriesOf(histories: readonly MigrationHistory[], key: string): ReadonlyMap<string, HistoryEntry> {
  const history = histories.find((candidate) => keyOf(candidate) === key)
  return new Map(history?.entries.map((entry) => [entry.name, entry]))
}

function sameState(entry: HistoryEntry, before: HistoryEntry | undefined): boolean {
  return before !== undefined && before.state === entry.state
}

function saysOther(entry: HistoryEntry, other: HistoryEntry | undefined): boolean {
  return other?.checksum !== undefined && entry.checksum !== undefined && other.checksum !== entry.checksum
}
