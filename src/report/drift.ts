/** What the parent did while the branch was being worked on, as the report tells it. */
import type { MissingMigration } from '../migration/history/missing-migrations.ts'
import { moves, type SchemaDrift } from '../schema/drift.ts'

export type Drift = SchemaDrift & {
  /** What the parent has run since, by the books of the tool that ran it. */
  readonly missing: readonly MissingMigration[]
  /** `on-drift: fail` asked for it, and the parent has moved. */
  readonly isFailure: boolean
}

/** Comments, order and rights alone are no reason to begin anew. */
export function hasMoved({ schema, missing }: Pick<Drift, 'schema' | 'missing'>): boolean {
  return missing.length > 0 || schema.changes.some(moves)
}
