/** Migrations that the parent has run since the fork, and the branch has not. Pure. */
import { compareHistories } from './compare-histories.ts'
import type { MigrationHistory } from './history.ts'

export type MissingMigration = {
  readonly tool: string
  readonly name: string
}

export function missingMigrations(
  branch: readonly MigrationHistory[],
  parent: readonly MigrationHistory[],
): readonly MissingMigration[] {
  return compareHistories({ baseline: [], branch, parent }).flatMap(({ tool, missing }) =>
    missing.map(({ name }) => ({ tool, name })),
  )
}
