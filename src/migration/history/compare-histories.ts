/** What a pull request's migrations are, told by the tool's own books: the branch now, beside the branch as it began. Pure. */

import { hashingTools } from '../../schema/books/history-tables.ts'
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
    return {
      tool,
      schema,
      table,
      headOnly,
      ran: changed.filter(({ state }) => state === 'applied'),
      failed: changed.filter(({ state }) => state === 'failed'),
      edited: [...now.values()].filter(
        (entry) => saysOther(entry, before.get(entry.name)) || (hashingTools.has(tool) && isEdited(entry, sources)),
      ),
      undone: [...before.values()].filter(
        ({ name, state }) =>
          !headOnly && state === 'applied' && (now.get(name)?.state ?? 'rolled back') === 'rolled back',
      ),
    }
  })
}

function isEdited({ name, checksum, state }: HistoryEntry, sources: MigrationSources | undefined): boolean {
  const checksums = sources?.get(name)
  return state === 'applied' && checksum !== undefined && checksums !== undefined && !checksums.includes(checksum)
}
