/** What a pull request's migrations are, told by the tool's own books: the branch now, beside the branch as it began. Pure. */

import { hashingTools, toolsWithHeads } from '../../schema/books/history-tables.ts'
import type { HistoryEntry, MigrationHistory } from './history.ts'
import { entriesOf, sameHistory, saysOther } from './history-entries.ts'
import type { MigrationSources } from './migration-sources.ts'

export type HistoryComparison = {
  readonly tool: string
  readonly schema: string
  readonly table: string
  /** It keeps nothing but where it stands: `ran` is that. */
  readonly headOnly: boolean
  /** Applied on the branch since it began. */
  readonly ran: readonly HistoryEntry[]
  /** Written down by the branch as failed, or left half done. */
  readonly failed: readonly HistoryEntry[]
  /** Its file was edited after it ran: the checksum in the books has changed since the branch began, or is not the file's. */
  readonly edited: readonly HistoryEntry[]
  /** In the books when the branch began, and now gone or rolled back. */
  readonly undone: readonly HistoryEntry[]
  /** The ends of its graph of migrations, where there are several, and were not when the branch began. */
  readonly heads?: readonly string[] | undefined
}

export function compareHistories(options: {
  /** When the branch began. */
  readonly baseline: readonly MigrationHistory[]
  readonly branch: readonly MigrationHistory[]
  /** The files as they are now, as far as they are known. */
  readonly sources?: MigrationSources | undefined
}): readonly HistoryComparison[] {
  const { baseline, branch, sources } = options
  const gone = baseline.filter((history) => !branch.some((other) => sameHistory(other, history)))
  return [...branch, ...gone].map((history) => {
    const { tool, schema, table, headOnly } = history
    const before = entriesOf(baseline, history)
    const now = entriesOf(branch, history)
    const changed = [...now.values()].filter((entry) => entry.state !== before.get(entry.name)?.state)
    const forked = toolsWithHeads.has(tool) && now.size > Math.max(before.size, 1)
    const titled = titling(hashingTools.has(tool) ? sources : undefined)
    return {
      tool,
      schema,
      table,
      headOnly,
      ran: titled(changed.filter(({ state }) => state === 'applied')),
      failed: titled(changed.filter(({ state }) => state === 'failed')),
      edited: titled(
        [...now.values()].filter(
          (entry) => saysOther(entry, before.get(entry.name)) || (hashingTools.has(tool) && isEdited(entry, sources)),
        ),
      ),
      undone: titled(
        [...before.values()].filter(
          ({ name, state }) =>
            !headOnly && state === 'applied' && (now.get(name)?.state ?? 'rolled back') === 'rolled back',
        ),
      ),
      ...(forked && { heads: [...now.keys()] }),
    }
  })
}

function isEdited({ name, checksum, state }: HistoryEntry, sources: MigrationSources | undefined): boolean {
  const checksums = sources?.checksums.get(name)
  return state === 'applied' && checksum !== undefined && checksums !== undefined && !checksums.includes(checksum)
}

/** The books of some tools know no name, and their files do. An entry of several lists stays one. */
function titling(sources: MigrationSources | undefined): (entries: readonly HistoryEntry[]) => readonly HistoryEntry[] {
  const seen = new Map<HistoryEntry, HistoryEntry>()
  const withTitle = (entry: HistoryEntry) => {
    const title = sources?.titles.get(entry.name)
    const titled = seen.get(entry) ?? (title === undefined ? entry : { ...entry, name: title })
    seen.set(entry, titled)
    return titled
  }
  return (entries) => entries.map(withTitle)
}
