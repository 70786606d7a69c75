/**
 * What is new since the report before, and what is gone. A comment shows one report alone: of the one before, it keeps the facts
 * in a hidden line at its end, where nothing that a pull request names can stand. Pure.
 */
import { z } from 'zod'
import { figure } from '../ground/figures.ts'
import { foldRepeats } from '../schema/repeats.ts'
import { firstRows } from './detail.ts'
import { code, sentence, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'

const recordSchema = z.object({
  sha: z.string(),
  /** One phrase each. */
  facts: z.array(z.string()),
  /** There were too many to keep. */
  isCut: z.boolean(),
  failedTests: z.number().optional(),
})

export type FactRecord = z.infer<typeof recordSchema>

const mostFacts = 60
const longestFact = 160

export function factsOf({ run, schema, findings, tests }: Report): FactRecord {
  const changes = schema.measured ? foldRepeats(schema.value.changes).map(({ change }) => change.summary) : []
  const found = findings
    .filter(({ suppressed, instant }) => suppressed === undefined && !instant)
    .map((finding) => `${finding.code} ${finding.name.toLowerCase()}: \`${finding.subject}\``)
  const facts = [...new Set([...found, ...changes])].map((fact) => shorten(fact, longestFact))
  const isCut = facts.length > mostFacts
  return {
    sha: run.headSha,
    facts: isCut ? [] : facts,
    isCut,
    ...(tests.measured && { failedTests: tests.value.failed }),
  }
}

/** Empty when there was none before, when nothing differs, and when not all of one side is known. */
export function renderSince(before: FactRecord | undefined, now: FactRecord): string {
  if (before === undefined || before.isCut || now.isCut) return ''
  const appeared = now.facts.filter((fact) => !before.facts.includes(fact))
  const gone = before.facts.filter((fact) => !now.facts.includes(fact))
  const parts = [
    listed('new', appeared),
    listed('gone', gone),
    before.failedTests !== undefined && now.failedTests !== undefined && before.failedTests !== now.failedTests
      ? `failed tests: ${figure(before.failedTests)} then, ${figure(now.failedTests)} now`
      : '',
  ].filter(Boolean)
  const commit = code(before.sha.slice(0, 7))
  const since = before.sha === now.sha ? `Since the last run of ${commit}` : `Since ${commit}`
  if (parts.length === 0) return before.sha === now.sha ? '' : `**${since}** nothing new`
  return `**${since}** ${parts.join('; ')}`
}

const mostListed = 5

function listed(title: string, facts: readonly string[]): string {
  if (facts.length === 0) return ''
  const rest = (n: number) => `${figure(n)} more`
  return `${title}: ${firstRows(facts.map(sentence), { limit: mostListed, rest }).join(', ')}`
}

/** A line that GitHub does not show; base64 holds nothing that could end it. */
export function writeFacts(record: FactRecord): string {
  return `<!-- database-branch-facts:v1 ${Buffer.from(JSON.stringify(record)).toString('base64')} -->`
}

/** Of the comment before; undefined where it keeps none, or none that can be read. */
export function readFacts(comment: string | undefined): FactRecord | undefined {
  const [, encoded] = pattern.exec(comment ?? '') ?? []
  if (encoded === undefined) return undefined
  try {
    const json: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString())
    return recordSchema.safeParse(json).data
  } catch {
    return undefined
  }
}

const pattern = /<!-- database-branch-facts:v1 ([\w+/=]+) -->\s*$/
