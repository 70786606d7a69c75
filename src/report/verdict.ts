/**
 * The one line a reviewer reads first: what the report comes to, in words. It says nothing that is not on the roster, and "safe"
 * only when there is nothing on it.
 */

import { asClause, count, figure } from '../ground/figures.ts'
import type { Concern } from '../migration/concern.ts'
import { shorten } from './escape-markdown.ts'
import type { Promotion } from './promotion.ts'
import { promotionInWords } from './promotion-section.ts'
import type { Report } from './report.ts'
import { rosterOf } from './roster.ts'
import { safeHeadline } from './safe-headline.ts'
import { type VerdictLevel, verdictLevels, verdictRules } from './verdict-rules.ts'

export type { VerdictLevel } from './verdict-rules.ts'

export type Verdict = {
  readonly level: VerdictLevel
  /** A phrase without emoji, names in backticks: "deletes all 900 rows of `shop.settings`". */
  readonly headline: string
  /** Gravest first. */
  readonly concerns: readonly Concern[]
}

export function judge(report: Report): Verdict {
  if (report.isSuperseded && !report.branch.measured) {
    return { level: 'not-measured', headline: `not measured, ${asClause(report.branch.why)}`, concerns: [] }
  }
  const concerns = rosterOf(report)
  if (report.promotion) return { ...judgePromotion(report, report.promotion, concerns), concerns }
  const level = gravest(concerns)
  return { level, headline: headlineOf(report, level, concerns), concerns }
}

/** Whether data is gone, by the schema or by the rows. */
export function isDestructive({ concerns }: Verdict): boolean {
  return concerns.some(({ kind }) => kind === 'destroys')
}

/** Emoji and word: never colour alone. */
export const levelSigns: Readonly<Record<VerdictLevel, string>> = {
  safe: '✅',
  review: '⚠️',
  destructive: '⛔',
  failed: '❌',
  'not-measured': '⏭️',
}

function gravest(concerns: readonly Concern[]): VerdictLevel {
  const levels = concerns.map(({ kind }) => verdictRules[kind].level)
  return verdictLevels.find((level) => levels.includes(level)) ?? 'safe'
}

function headlineOf(report: Report, level: VerdictLevel, concerns: readonly Concern[]): string {
  switch (level) {
    case 'safe':
      return safeHeadline(report)
    case 'review':
      return `review, ${list(concerns)}`
    case 'not-measured':
      return notMeasured(concerns)
    default:
      return join([...decisive(concerns), toReview(concerns)])
  }
}

/** How many phrases a headline has room for. */
const room = 3
const longest = 160

function decisive(concerns: readonly Concern[]): readonly string[] {
  const failed = concerns.filter(({ kind }) => verdictRules[kind].level === 'failed').map(({ phrase }) => phrase)
  const destroyed = concerns.filter(({ kind }) => kind === 'destroys')
  const besides = concerns.filter(({ kind, source }) => kind === 'unmeasured' && source === 'job')
  return [
    ...failed,
    ...(destroyed.length === 0 ? [] : [list(destroyed, 'more that destroys data', 'more that destroy data')]),
    ...besides.map(({ phrase }) => phrase),
  ]
}

function toReview(concerns: readonly Concern[]): string {
  if (concerns.some(({ kind }) => kind === 'gate' || kind === 'failure')) return ''
  const amount = concerns.filter(({ kind }) => verdictRules[kind].level === 'review').length
  return amount === 0 ? '' : `${figure(amount)} more to review`
}

function notMeasured(concerns: readonly Concern[]): string {
  const [first] = concerns.filter(({ kind }) => kind === 'unmeasured')
  return first?.source === 'schema' ? first.phrase : `not measured, ${first?.phrase}`
}

function list(concerns: readonly Concern[], one = 'more', several = one): string {
  const phrases = concerns.slice(0, room).map(({ phrase, accepted }) => {
    const short = shorten(phrase, longest)
    return accepted ? `${short} (accepted)` : short
  })
  const left = concerns.length - phrases.length
  return join([...phrases, left === 0 ? '' : `${figure(left)} ${left === 1 ? one : several}`])
}

function judgePromotion(
  report: Report,
  promotion: Promotion,
  concerns: readonly Concern[],
): Pick<Verdict, 'level' | 'headline'> {
  const headline = promotionInWords(promotion)
  const failure = concerns.find(({ kind }) => kind === 'failure')
  if (promotion.outcome === 'refused') return { level: 'failed', headline }
  if (failure || promotion.outcome === 'failed') return { level: 'failed', headline: join([headline, failure?.phrase]) }
  const changes = report.schema.measured ? report.schema.value.changes.length : undefined
  return { level: 'safe', headline: join([headline, changes === undefined ? '' : count(changes, 'schema change')]) }
}

function join(phrases: readonly (string | undefined)[]): string {
  return phrases.filter(Boolean).join(', ')
}
