/**
 * The report as markdown, verdict first, within a budget of bytes. Too long, it says less in steps: fewer rows and shorter
 * quotes everywhere, at last the counts alone. The schema section gets what the others leave.
 */
import type { SchemaDiff } from '../schema/schema-diff.ts'
import { renderBranch } from './branch-section.ts'
import { type Detail, details } from './detail.ts'
import { renderDrift, renderRemade } from './drift-section.ts'
import { sentence } from './escape-markdown.ts'
import { renderMeasurements } from './evidence-section.ts'
import { renderFindings } from './findings-section.ts'
import { renderHistories } from './histories-section.ts'
import { renderKept } from './kept-section.ts'
import { renderMigrations } from './migrations-section.ts'
import { renderNotes } from './notes-section.ts'
import { renderPromotion } from './promotion-section.ts'
import { renderReplay } from './replay-section.ts'
import type { Report } from './report.ts'
import { renderSchemaDiff } from './schema-section.ts'
import { renderTests } from './tests-section.ts'
import { judge, levelSigns } from './verdict.ts'

export type DocumentOptions = {
  /** Bytes of UTF-8. */
  readonly budget: number
  /** From the most to the least that may be said. */
  readonly details?: readonly Detail[] | undefined
  /** Put last when something had to be left out. */
  readonly whereTheRestIs?: string | undefined
}

export function renderDocument(report: Report, options: DocumentOptions): string {
  const steps = options.details ?? details
  const budget = options.budget - bytes(options.whereTheRestIs ?? '') - 2
  for (const [index, detail] of steps.entries()) {
    const document = compose(report, { detail, budget })
    if (bytes(document) > budget) continue
    const isWhole = index === 0 && document === compose(report, { detail: steps[0] ?? detail, budget: unbounded })
    return isWhole || !options.whereTheRestIs ? document : `${document}\n\n${options.whereTheRestIs}`
  }
  return [renderTitle(report), options.whereTheRestIs ?? ''].filter(Boolean).join('\n\n')
}

const unbounded = 64 * 1024 * 1024

/** Less than this, and the schema section cannot name what it found: the other sections shorten first. */
const leastForSchema = 4000

export function renderTitle(report: Report): string {
  const { level, headline } = judge(report)
  return `### ${levelSigns[level]} Database: ${sentence(headline)}`
}

function compose(report: Report, { detail, budget }: { readonly detail: Detail; readonly budget: number }): string {
  const before = [
    renderTitle(report),
    renderBranch(report),
    renderRemade(report),
    renderKept(report),
    renderPromotion(report, detail),
    renderMigrations(report.migrations, detail),
    renderHistories(report, detail),
    renderReplay(report, detail),
    renderFindings(report.findings, detail),
    renderMeasurements(report.evidence, detail),
  ]
  const after = [renderDrift(report, detail), renderTests(report.tests, detail), renderNotes(report, detail)]
  const others = bytes([...before, ...after].join('\n\n')) + 2
  const schema = report.schema.measured
    ? renderSchema(report.schema.value, Math.max(budget - others, leastForSchema))
    : ''
  return [...before, schema, ...after].filter((section) => section !== '').join('\n\n')
}

// The section counts characters, GitHub's limits and ours bytes: names outside ASCII take up to four.
function renderSchema(diff: SchemaDiff, budget: number): string {
  const section = renderSchemaDiff(diff, { budget })
  return bytes(section) <= budget ? section : renderSchemaDiff(diff, { budget: Math.floor(budget / 4) })
}

export function bytes(text: string): number {
  return Buffer.byteLength(text)
}
