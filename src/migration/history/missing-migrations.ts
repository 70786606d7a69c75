/** Migrations that the parent has run since the fork, and the branch has not. Pure. */

import type { MigrationHistory } from './history.ts'
import { entriesOf, saysOther } from './history-entries.ts'

export type MissingMigration = {
  readonly tool: string
  readonly name: string
}

export function missingMigrations(histories: {
  /** At the fork; absent when nobody knows. */
  readonly fork?: readonly MigrationHistory[] | undefined
  readonly branch: readonly MigrationHistory[]
  /** Now. */
  readonly parent: readonly MigrationHistory[]
}): readonly MissingMigration[] {
  const { fork, branch, parent } = histories
  return parent.flatMap((history) => {
    // Where only the head is kept, the branch that moved on has it no more.
    if (history.headOnly && fork === undefined) return []
    const before = entriesOf(fork ?? [], history)
    const here = entriesOf(branch, history)
    const there = [...entriesOf(parent, history).values()]
    return (
      there
        .filter(({ name, state }) => state === 'applied' && !before.has(name))
        // Under its name, something else may have run here.
        .filter((entry) => !here.has(entry.name) || (fork !== undefined && saysOther(entry, here.get(entry.name))))
        .map(({ name }) => ({ tool: history.tool, name }))
    )
  })
}
