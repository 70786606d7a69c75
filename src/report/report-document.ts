/**
 * The report as markdown, verdict first, within a budget of bytes. Too long, it says less in steps: fewer rows and shorter
 * quotes everywhere, at last the counts alone. The schema section gets what the others leave.
 */
import type { SchemaDiff } from '../schema/schema-diff.ts'
import { renderAnswers } from './answers.ts'
import { renderBranch } from './branch-section.ts'
import { renderDeployed } from './deployed-section.ts'
import { type Detail, details } from './detail.ts'
import { renderDrift, renderRemade } from './drift-section.ts'
import { sentence } from './escape-markdown.ts'
import { renderAfterwards, renderMeasurements } from './evidence-section.ts'
import { renderFindings } from './findings-section.ts'
import { renderHistories } from './histories-section.ts'
import { renderKept } from './kept-section.ts'
import { timelineOf } from './lock-timeline.ts'
import { renderEntities } from './mermaid-entities.ts'
import { renderTimeline } from './mermaid-timeline.ts'
import { renderFailedMigration, renderMigrations } from './migrations-section.ts'
import { renderNotes } from './notes-section.ts'
import { renderPromotion } from './promotion-section.ts'
import { renderReplay } from './replay-section.ts'
import type { Report } from './report.ts'
import { renderRollback } from './rollback-section.ts'
import { renderSchemaDiff, type SchemaSectionOptions } from './schema-section.ts'
import { renderFailingTests } from './tests-section.ts'
import { judge, levelSigns, type Verdict } from './verdict.ts'
import { renderWorkload } from './workload-section.ts'

export type DocumentOptions = {
  /** Bytes of UTF-8. */
  readonly budget: number
  /** From the most to the least that may be said. */
  readonly details?: readonly Detail[] | undefined
  /** What is new since the report before. */
  readonly since?: string | undefined
  /** False where pictures are drawn another way than by GitHub. */
  readonly withPictures?: boolean | undefined
  /** Put last when something had to be left out. */
  readonly whereTheRestIs?: string | undefined
}

export function renderDocument(report: Report, options: DocumentOptions): string {
  const steps = options.details ?? details
  const { since = '', withPictures = true } = options
  const budget = options.budget - bytes(options.whereTheRestIs ?? '') - 2
  for (const [index, detail] of steps.entries()) {
    const document = compose(report, { detail, budget, since, withPictures })
    if (bytes(document) > budget) continue
    const isWhole =
      index === 0 &&
      document === compose(report, { detail: steps[0] ?? detail, budget: unbounded, since, withPictures })
    return isWhole || !options.whereTheRestIs ? document : `${document}\n\n${options.whereTheRestIs}`
  }
  return [renderTitle(judge(report)), options.whereTheRestIs ?? ''].filter(Boolean).join('\n\n')
}

const unbounded = 64 * 1024 * 1024

/** Less than this, and the schema section cannot name what it found: the other sections shorten first. */
const leastForSchema = 4000

function renderTitle({ level, headline }: Verdict): string {
  return `### ${levelSigns[level]} Database: ${sentence(headline)}`
}

type Composition = {
  readonly detail: Detail
  readonly budget: number
  readonly since: string
  readonly withPictures: boolean
}

function compose(report: Report, { detail, budget, since, withPictures }: Composition): string {
  const verdict = judge(report)
  const answers = renderAnswers(report, verdict)
  const before = [
    renderTitle(verdict),
    answers || renderBranch(report),
    since,
    renderRemade(report),
    renderKept(report),
    renderPromotion(report, detail),
    renderFailedMigration(report, detail),
    renderFailingTests(report.tests, detail),
    renderDeployed(report, detail),
    renderFindings(report.findings, {
      ...detail,
      docsUrl: report.run.docsUrl,
      canAccept: report.pullRequest !== undefined,
    }),
    renderReplay(report, detail),
    renderRollback(report, detail),
    renderDrift(report, detail),
  ]
  const after = [
    renderAfterwards(report.evidence, detail),
    renderWorkload(report, detail),
    renderHistories(report, detail),
    renderNotes(report, detail),
    renderMigrations(report.migrations, detail),
    withPictures && detail.quote > 0 ? renderPictures(report) : '',
    renderMeasurements(report.evidence, detail),
  ]
  const others = bytes([...before, ...after].join('\n\n')) + 2
  const schema = report.schema.measured
    ? renderSchema(report.schema.value, {
        budget: Math.max(budget - others, leastForSchema),
        report: answers === '' ? undefined : { concerns: verdict.concerns, findings: report.findings },
      })
    : ''
  return [...before, schema, ...after].filter((section) => section !== '').join('\n\n')
}

function renderPictures({ evidence, schema }: Report): string {
  return [
    schema.measured ? renderEntities(schema.value) : '',
    evidence.measured ? renderTimeline(timelineOf(evidence.value)) : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

// The section counts characters, GitHub's limits and ours bytes: names outside ASCII take up to four.
function renderSchema(diff: SchemaDiff, options: SchemaSectionOptions): string {
  const section = renderSchemaDiff(diff, options)
  if (bytes(section) <= options.budget) return section
  return renderSchemaDiff(diff, { ...options, budget: Math.floor(options.budget / 4) })
}

export function bytes(text: string): number {
  return Buffer.byteLength(text)
}
