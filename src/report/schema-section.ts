/**
 * The schema part of the report: heaviest changes first, one line each in words, then a diff block an object. Too long for
 * its budget it says less in steps (fewer blocks, then fewer lines, at last the counts), and says that it did. It is cut
 * between blocks and lines, never inside one.
 */
import { type SchemaChange, type SchemaDiff, type SchemaNote, type Weight, weights } from '../schema/schema-diff.ts'
import { firstRows } from './detail.ts'
import { fold, sentence, shorten } from './escape-markdown.ts'
import { renderObjectDiffs } from './schema-object-diff.ts'

export type SchemaSectionOptions = {
  /** The most characters that the section may take. */
  readonly budget: number
}

export function renderSchemaDiff(diff: SchemaDiff, { budget }: SchemaSectionOptions): string {
  for (const step of steps) {
    const section = compose(diff, step)
    if (section.length <= budget) return section
  }
  return title(diff)
}

type Step = {
  /** Lines of each weight. */
  readonly lines: number
  /** Objects whose diff is shown. */
  readonly objects: number
  /** Lines of each object's diff. */
  readonly length: number
}

const steps: readonly Step[] = [
  { lines: 20_000, objects: 20_000, length: 100_000 },
  { lines: 5_000, objects: 500, length: 200 },
  { lines: 500, objects: 100, length: 80 },
  { lines: 200, objects: 40, length: 40 },
  { lines: 100, objects: 20, length: 20 },
  { lines: 50, objects: 10, length: 20 },
  { lines: 50, objects: 0, length: 0 },
  { lines: 20, objects: 0, length: 0 },
  { lines: 5, objects: 0, length: 0 },
  { lines: 2, objects: 0, length: 0 },
]

function compose(diff: SchemaDiff, step: Step): string {
  const loud = diff.changes.filter(({ weight }) => weight !== 'quiet')
  const quiet = diff.changes.filter(({ weight }) => weight === 'quiet')
  return [
    title(diff),
    ...weights.map((weight) =>
      listOf(
        weight,
        loud.filter((change) => change.weight === weight),
        step,
      ),
    ),
    proposals(diff, step),
    renderObjectDiffs(diff.changes, step),
    folded('Quiet changes: comments, owners, grants, order', quiet, step),
    folded('Set apart: platform, migration history', diff.setApart, step),
    notes(diff.notes),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function title({ changes }: SchemaDiff): string {
  if (changes.length === 0) return '**Schema** no change'
  const counts = weights
    .map((weight) => ({ weight, count: changes.filter((change) => change.weight === weight).length }))
    .filter(({ count }) => count > 0)
    .map(({ weight, count }) => `${count} ${weight}`)
  return `**Schema** ${counts.join(', ')}`
}

const headings: Readonly<Record<Weight, string>> = {
  destructive: '⛔ **Destroys data or objects**',
  breaking: '⚠️ **May break running code**',
  blocking: '🔒 **May block while it is applied**',
  additive: '➕ **Adds**',
  quiet: '**Quiet**',
}

function listOf(weight: Weight, changes: readonly SchemaChange[], step: Step): string {
  return changes.length === 0 ? '' : `${headings[weight]}\n\n${bullets(changes, step)}`
}

function folded(heading: string, changes: readonly SchemaChange[], step: Step): string {
  return changes.length === 0 ? '' : fold(`${heading} (${changes.length})`, bullets(changes, step))
}

function bullets(changes: readonly SchemaChange[], { lines }: Step): string {
  return firstRows(changes.map(bullet), { limit: lines, rest: (n) => `- and ${n} more` }).join('\n')
}

const mostDependents = 10
const longestLine = 500

function bullet({ summary, dependents }: SchemaChange): string {
  const named = firstRows(dependents, { limit: mostDependents, rest: (n) => `${n} more` })
  const gone = named.length > 0 ? `; with it: ${named.join(', ')}` : ''
  return `- ${sentence(shorten(summary, longestLine))}${sentence(shorten(gone, longestLine * 2))}`
}

function proposals({ renameProposals = [] }: SchemaDiff, { lines }: Step): string {
  const rows = renameProposals.map(
    ({ from, to, score, reason }) =>
      `- ${sentence(`${from.kind} \`${from.name}\` to \`${to.name}\`, probability ${score}: ${reason}. Otherwise the first was dropped, and its data is gone.`)}`,
  )
  if (rows.length === 0) return ''
  return `**Perhaps renamed**\n\n${firstRows(rows, { limit: lines, rest: (n) => `- and ${n} more` }).join('\n')}`
}

function notes(all: readonly SchemaNote[]): string {
  return all.map(({ message }) => `- ${sentence(shorten(message, longestLine))}`).join('\n')
}
