/**
 * The one line a reviewer reads first: what the report comes to, in words. Nothing measured is never "safe".
 */

import { asClause, count, figure } from '../ground/figures.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import { foldRepeats } from '../schema/repeats.ts'
import type { SchemaDiff, Weight } from '../schema/schema-diff.ts'
import { shorten } from './escape-markdown.ts'
import type { Promotion } from './promotion.ts'
import { promotionInWords } from './promotion-section.ts'
import type { Report } from './report.ts'

export type VerdictLevel = 'safe' | 'review' | 'destructive' | 'failed' | 'not-measured'

export type Verdict = {
  readonly level: VerdictLevel
  /** A phrase without emoji, names in backticks: "1 change destroys data". */
  readonly headline: string
}

export function judge(report: Report): Verdict {
  if (report.isSuperseded && !report.branch.measured) {
    return { level: 'not-measured', headline: `not measured, ${asClause(report.branch.why)}` }
  }
  if (report.promotion) return judgePromotion(report, report.promotion)
  const failure = describeFailure(report)
  const changes = report.schema.measured ? countByWeight(report.schema.value) : undefined
  const destructive = changes && describeDestructive(changes)
  const closed = describeGate(report)
  if (closed) return { level: 'failed', headline: join([closed, failure]) }
  if (failure) return { level: 'failed', headline: join([failure, destructive, ...caveats(report)]) }
  if (destructive)
    return { level: 'destructive', headline: join([destructive, conflictsOf(report), ...caveats(report)]) }
  if (report.jobStatus === 'cancelled') {
    return { level: 'not-measured', headline: 'not measured, the job was cancelled' }
  }
  if (!report.branch.measured) {
    return { level: 'not-measured', headline: `not measured, ${asClause(report.branch.why)}` }
  }
  if (!report.schema.measured) {
    return { level: 'not-measured', headline: `schema not compared, ${asClause(report.schema.why)}` }
  }
  return judgeChanges(report.schema.value, [
    findingsOf(report),
    replayOf(report),
    editedOf(report),
    headsOf(report),
    conflictsOf(report),
    testsOf(report),
  ])
}

function judgePromotion(report: Report, promotion: Promotion): Verdict {
  const headline = promotionInWords(promotion)
  const { outcome } = promotion
  if (outcome === 'refused') return { level: 'failed', headline }
  const failure = describeFailure(report)
  if (failure || outcome === 'failed') return { level: 'failed', headline: join([headline, failure]) }
  const changes = report.schema.measured ? report.schema.value.changes.length : undefined
  return { level: 'safe', headline: join([headline, changes === undefined ? '' : count(changes, 'schema change')]) }
}

/** Emoji and word: never colour alone. */
export const levelSigns: Readonly<Record<VerdictLevel, string>> = {
  safe: '✅',
  review: '⚠️',
  destructive: '⛔',
  failed: '❌',
  'not-measured': '⏭️',
}

function describeGate({ gate }: Report): string | undefined {
  if (gate === undefined || gate.open) return undefined
  return `gate closed by ${gate.reasons.map(({ message }) => message).join(', ')}`
}

function judgeChanges(diff: SchemaDiff, concerns: readonly string[]): Verdict {
  const changes = countByWeight(diff)
  const reviewable = [...reviewPhrases(changes), ...concerns].filter(Boolean)
  if (reviewable.length > 0) return { level: 'review', headline: `review, ${join(reviewable)}` }
  return { level: 'safe', headline: `safe, ${describeSafe(diff, changes)}` }
}

function describeFailure({ migrations, histories, tests, jobStatus, branch, drift }: Report): string | undefined {
  const migration = migrations.find(({ status }) => status === 'failed')
  if (migration) return `migration ${quoteName(migration)} failed`
  const written = histories?.measured ? histories.value.flatMap(({ failed }) => failed) : []
  if (written[0]) return `migration ${quoteName(written[0])} failed`
  if (tests.measured && tests.value.failed > 0) {
    const ran = tests.value.passed + tests.value.failed
    return `${figure(tests.value.failed)} of ${count(ran, 'test')} failed`
  }
  if (jobStatus === 'failure') return 'the job failed'
  if (!drift?.measured || !drift.value.isFailure || !branch.measured) return undefined
  return `\`${branch.value.parent}\` has moved since the fork`
}

function replayOf({ replay }: Report): string {
  return replay?.measured && !replay.value.isRepeatable ? 'the migrations cannot be run twice' : ''
}

/** What ran here is not what the files say. What production ran too may have been edited long ago, by somebody else. */
function editedOf({ histories }: Report): string {
  const all = histories?.measured ? histories.value : []
  const edited = all.flatMap((history) =>
    history.edited.filter(({ name }) => history.ran.some((one) => one.name === name)),
  )
  return edited.length === 0
    ? ''
    : `${count(edited.length, 'migration')} edited since ${edited.length === 1 ? 'it' : 'they'} ran`
}

/** The next upgrade to the one head would fail. */
function headsOf({ histories }: Report): string {
  const forked = (histories?.measured ? histories.value : []).find(({ heads }) => heads !== undefined)
  return forked?.heads ? `${forked.tool} has ${forked.heads.length} heads` : ''
}

/** Who asks for tests is not told that all is well when nobody knows of some of them. */
function testsOf({ tests }: Report): string {
  if (!tests.measured) return tests.wereAskedFor ? 'no test results read' : ''
  const { passed, failed, unread = [] } = tests.value
  return join([
    passed + failed === 0 ? 'no test ran' : '',
    unread.length === 0 ? '' : `${count(unread.length, 'test file')} not read`,
  ])
}

/** Where both sides have touched the same, one of them will be surprised. */
function conflictsOf({ drift }: Report): string {
  const amount = drift?.measured ? drift.value.conflicts.length : 0
  return amount === 0 ? '' : `${count(amount, 'object')} also changed in the parent meanwhile`
}

/** A file without its folders; a command as it is. */
function quoteName({ name }: Pick<MigrationRun, 'name'>): string {
  const short = /^\S+\.\w+$/.test(name) ? (name.split('/').at(-1) ?? name) : name
  return `\`${shorten(short.replaceAll('`', "'"), 80)}\``
}

/** One change on many partitions, or in many schemas, is one. */
function countByWeight({ changes }: SchemaDiff): Record<Weight, number> {
  const counts: Record<Weight, number> = {
    destructive: 0,
    breaking: 0,
    security: 0,
    blocking: 0,
    additive: 0,
    quiet: 0,
  }
  for (const { change } of foldRepeats(changes)) counts[change.weight] += 1
  return counts
}

function describeDestructive({
  destructive,
  breaking,
  security,
  blocking,
}: Record<Weight, number>): string | undefined {
  if (destructive === 0) return undefined
  const others = breaking + security + blocking
  const more = others === 0 ? '' : `, ${figure(others)} more ${others === 1 ? 'needs' : 'need'} review`
  return `${destructive === 1 ? '1 change destroys' : `${figure(destructive)} changes destroy`} data${more}`
}

function reviewPhrases({ breaking, security, blocking }: Record<Weight, number>): string[] {
  return [
    breaking > 0 ? `${count(breaking, 'change')} may break running code` : '',
    security > 0 ? `${count(security, 'change')} ${security === 1 ? 'lets' : 'let'} somebody see or do more` : '',
    blocking > 0 ? `${count(blocking, 'change')} may lock or rewrite tables` : '',
  ].filter(Boolean)
}

/** Those of low severity do not ask for a reviewer. */
function findingsOf({ findings }: Report): string {
  const open = findings.filter(({ suppressed, severity }) => suppressed === undefined && severity !== 'low')
  return open.length === 0 ? '' : count(open.length, 'finding')
}

function caveats({ jobStatus }: Report): string[] {
  return jobStatus === 'cancelled' ? ['the job was cancelled'] : []
}

function describeSafe({ changes }: SchemaDiff, { additive }: Record<Weight, number>): string {
  if (changes.length === 0) return 'no schema change'
  return changes.every(({ verb }) => verb === 'added')
    ? `${count(additive, 'addition')} only`
    : 'nothing dropped, broken or locked'
}

function join(phrases: readonly (string | undefined)[]): string {
  return phrases.filter(Boolean).join(', ')
}
