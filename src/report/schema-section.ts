/** The schema part of the report: heaviest changes first, in words, then a diff block an object, within a budget. */
import type { SchemaDiff } from '../schema/schema-diff.ts'

export type SchemaSectionOptions = {
  /** The most characters that the section may take. */
  readonly budget: number
}

export function renderSchemaDiff(diff: SchemaDiff, { budget }: SchemaSectionOptions): string {
  if (diff.changes.length === 0) return 'No schema changes.'
  return diff.changes
    .map(({ weight, summary }) => `- **${weight}** ${summary}`)
    .join('\n')
    .slice(0, budget)
}
