/** The schema diff with what was counted of tables that were made anew: how many rows they had, and how many they have. Pure. */
import { tellRows } from '../schema/rows-again.ts'
import type { SchemaDiff, SchemaObject } from '../schema/schema-diff.ts'
import type { MigrationEvidence } from './evidence/evidence.ts'

export function withRowCounts(diff: SchemaDiff, evidence: MigrationEvidence | undefined): SchemaDiff {
  const tallies = evidence?.tallies ?? []
  return tellRows(diff, ({ kind, schema, name }: SchemaObject) => {
    const tally = kind === 'table' ? tallies.find((one) => one.schema === schema && one.name === name) : undefined
    if (tally?.about === undefined || tally.left === undefined) return undefined
    return { before: tally.before ?? tally.about, about: tally.before === undefined, after: tally.left }
  })
}
