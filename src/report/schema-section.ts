/**
 * The schema part of the report: heaviest changes first, one line each in words, then a diff block an object. Too long for
 * its budget it says less in steps (fewer blocks, then fewer lines, at last the counts), and says that it did. It is cut
 * between blocks and lines, never inside one.
 */
import { figure } from '../ground/figures.ts'
import type { Concern } from '../migration/concern.ts'
import type { Finding } from '../migration/findings/finding.ts'
import { subjectOf } from '../migration/findings/static.ts'
import { groupBy } from '../schema/group-by.ts'
import { type ChangeGroup, foldRepeats, placesInWords } from '../schema/repeats.ts'
import { type SchemaDiff, type SchemaNote, type Weight, weights } from '../schema/schema-diff.ts'
import { firstRows } from './detail.ts'
import { fold, sentence, shorten } from './escape-markdown.ts'
import { renderObjectDiffs } from './schema-object-diff.ts'

export type SchemaSectionOptions = {
  /** The most characters that the section may take. */
  readonly budget: number
  /** Of a report: what else it says of the same changes. Without it, the section speaks for itself. */
  readonly report?: SchemaContext | undefined
}

export type SchemaContext = { readonly concerns: readonly Concern[]; readonly findings: readonly Finding[] }

export function renderSchemaDiff(diff: SchemaDiff, { budget, report }: SchemaSectionOptions): string {
  const groups = foldRepeats(diff.changes)
  const lists = report ? besides(groups, report) : byWeight(groups)
  const shown = { groups, lists, isTold: report !== undefined }
  for (const step of steps) {
    const section = [report ? '' : title(groups), compose(diff, shown, step)].filter(Boolean).join('\n\n')
    if (section.length <= budget) return section
  }
  return title(groups)
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

type Lists = ReadonlyMap<Weight, readonly ChangeGroup[]>
type Shown = {
  readonly groups: readonly ChangeGroup[]
  readonly lists: Lists
  /** A report names what is new, or counts it, above. */
  readonly isTold: boolean
}

function byWeight(groups: readonly ChangeGroup[]): Lists {
  return groupBy(groups, ({ change }) => change.weight)
}

/**
 * Of what a finding tells, this section shows the definition alone. And what might have blocked, but was measured and did not, is
 * a change like others.
 */
function besides(groups: readonly ChangeGroup[], { concerns, findings }: SchemaContext): Lists {
  const told = new Set(
    findings.filter(({ suppressed, basis }) => !suppressed && basis === 'static').map(({ subject }) => subject),
  )
  const blocking = new Set(
    concerns.filter(({ kind }) => kind === 'blocks').map(({ source, subject }) => `${source} ${subject}`),
  )
  const isTold = ({ change }: ChangeGroup) => change.dependents.length === 0 && told.has(subjectOf(change.object))
  const weightOf = ({ change }: ChangeGroup): Weight =>
    change.weight === 'blocking' && !blocking.has(`${change.code} ${subjectOf(change.object)}`)
      ? 'additive'
      : change.weight
  return groupBy(
    groups.filter((group) => !isTold(group)),
    weightOf,
  )
}

function compose(diff: SchemaDiff, { groups, lists, isTold }: Shown, step: Step): string {
  const diffs = renderObjectDiffs(
    groups.map(({ change }) => change),
    step,
  )
  return [
    ...listed.map((weight) => {
      // What is new is read in its definition, where that is on the screen.
      const some = lists.get(weight) ?? []
      if (weight !== 'additive' || !isTold) return listOf(weight, some, step)
      return diffs.areOpen ? '' : some.length > mostOpen ? folded('Adds', some, step) : listOf(weight, some, step)
    }),
    proposals(diff, step),
    diffs.markdown,
    folded('Quiet changes: comments, order, statistics', lists.get('quiet') ?? [], step),
    folded('Set apart: platform, migration history', foldRepeats(diff.setApart), step),
    notes(diff.notes),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** So many additions at most, without a fold. */
const mostOpen = 12

/** Quiet ones are folded. */
const listed = weights.filter((weight) => weight !== 'quiet')

function title(groups: readonly ChangeGroup[]): string {
  if (groups.length === 0) return '**Schema** no change'
  const counts = weights
    .map((weight) => ({ weight, count: groups.filter(({ change }) => change.weight === weight).length }))
    .filter(({ count }) => count > 0)
    .map(({ weight, count }) => `${figure(count)} ${weight}`)
  return `**Schema** ${counts.join(', ')}`
}

const headings: Readonly<Record<Weight, string>> = {
  destructive: '⛔ **Destroys data or objects**',
  breaking: '⚠️ **May break running code**',
  security: '🔓 **Lets somebody see or do more**',
  blocking: '🔒 **May block while it is applied**, which was not measured',
  additive: '➕ **Adds**',
  quiet: '**Quiet**',
}

function listOf(weight: Weight, groups: readonly ChangeGroup[], step: Step): string {
  return groups.length === 0 ? '' : `${headings[weight]}\n\n${bullets(groups, step)}`
}

function folded(heading: string, groups: readonly ChangeGroup[], step: Step): string {
  return groups.length === 0 ? '' : fold(`${heading} (${figure(groups.length)})`, bullets(groups, step))
}

function bullets(groups: readonly ChangeGroup[], { lines }: Step): string {
  return firstRows(groups.map(bullet), { limit: lines, rest: (n) => `- and ${figure(n)} more` }).join('\n')
}

const mostDependents = 10
const longestLine = 500

function bullet(group: ChangeGroup): string {
  const { summary, dependents } = group.change
  const places = placesInWords(group)
  const repeated = places === '' ? '' : `, ${places}`
  const named = firstRows(dependents, { limit: mostDependents, rest: (n) => `${n} more` })
  const gone = named.length > 0 ? `; with it: ${named.join(', ')}` : ''
  return `- ${sentence(shorten(summary, longestLine))}${sentence(repeated)}${sentence(shorten(gone, longestLine * 2))}`
}

function proposals({ renameProposals = [] }: SchemaDiff, { lines }: Step): string {
  const rows = renameProposals.map(
    ({ from, to, score, reason }) =>
      `- ${sentence(`${from.kind} \`${from.name}\` to \`${to.name}\`, probability ${score}: ${reason}. Otherwise the first was dropped, and its data is gone.`)}`,
  )
  if (rows.length === 0) return ''
  return `**Perhaps renamed**\n\n${firstRows(rows, { limit: lines, rest: (n) => `- and ${figure(n)} more` }).join('\n')}`
}

function notes(all: readonly SchemaNote[]): string {
  return all.map(({ message }) => `- ${sentence(shorten(message, longestLine))}`).join('\n')
}
