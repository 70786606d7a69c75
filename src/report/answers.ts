/**
 * The questions that a reviewer has, one row each with a sign and a short answer: what is told here is not told again further
 * down. Which sign a row gets, the roster says, as it does for the headline. Pure.
 */
import { asClause, count, duration } from '../ground/figures.ts'
import type { Concern, ConcernKind } from '../migration/concern.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { longestBlock } from '../migration/evidence/longest-block.ts'
import { relationName } from '../migration/evidence/relation-name.ts'
import { describeBlocked } from '../migration/lock-modes.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import type { LiveQueries } from '../workload/live-queries.ts'
import { branchCell, renderBranch } from './branch-section.ts'
import { deployedInWords } from './deployed-section.ts'
import { firstRows } from './detail.ts'
import { hasMoved } from './drift.ts'
import { driftInWords } from './drift-section.ts'
import { sentenceCell, shorten } from './escape-markdown.ts'
import { describeOutcome } from './render-evidence.ts'
import type { Report, ReportBranch } from './report.ts'
import { rollbackInWords } from './rollback-section.ts'
import { schemaInWords } from './schema-in-words.ts'
import { testsInWords } from './tests-section.ts'
import { levelSigns, type Verdict } from './verdict.ts'
import { type VerdictLevel, verdictLevels, verdictRules } from './verdict-rules.ts'
import { comparedInWords } from './workload-section.ts'

type Answer = { readonly question: string; readonly sign: string; readonly cell: string }

/** Empty where there is nothing to tell: of a promotion, and where there was neither branch nor test. */
export function renderAnswers(report: Report, verdict: Verdict): string {
  if (report.promotion) return ''
  const answers = report.branch.measured ? answersOf(report, report.branch.value, verdict) : withoutBranch(report)
  const rows = answers.flatMap((answer) => (answer ? [`| ${answer.sign} | ${answer.question} | ${answer.cell} |`] : []))
  return rows.length === 0 ? '' : ['| | | |', '|---|---|---|', ...rows].join('\n')
}

function answersOf(report: Report, branch: ReportBranch, verdict: Verdict): readonly (Answer | undefined)[] {
  return [
    schemaAnswer(report, verdict),
    migrationAnswer(report, verdict),
    codeAnswer(report, verdict),
    replayAnswer(report),
    rollbackAnswer(report, verdict),
    testsAnswer(report),
    deployedAnswer(report, verdict),
    parentAnswer(report),
    { question: 'Branch', sign: '🌿', cell: branchCell(branch, report.run) },
  ]
}

/** The tests may have run on another database. */
function withoutBranch(report: Report): readonly (Answer | undefined)[] {
  const tests = report.tests.measured ? testsAnswer(report) : undefined
  return tests ? [tests, { question: 'Branch', sign: unknown, cell: renderBranch(report) }] : []
}

const unknown = levelSigns['not-measured']
const longest = 300

function schemaAnswer({ schema }: Report, { concerns }: Verdict): Answer {
  const question = 'Schema'
  if (!schema.measured) return { question, sign: unknown, cell: sentenceCell(`not compared: ${asClause(schema.why)}`) }
  const ofSchema = concerns.filter(({ source, kind }) => source.includes('.') || kind === 'exposes')
  return { question, sign: signOf(ofSchema), cell: sentenceCell(schemaInWords(schema.value)) }
}

function migrationAnswer({ migrations, evidence, histories }: Report, { concerns }: Verdict): Answer {
  const ran = runInWords(migrations)
  const written = histories?.measured ? histories.value.reduce((sum, { ran }) => sum + ran.length, 0) : 0
  const did = evidence.measured ? evidenceInWords(evidence.value) : [`not measured: ${asClause(evidence.why)}`]
  const phrases = [ran || (written > 0 ? `${count(written, 'migration')} by its tool` : ''), ...did].filter(Boolean)
  const failed = migrations.some(({ status }) => status === 'failed')
  const sign = failed ? levelSigns.failed : signOf(concerns.filter(isOfMigration))
  return {
    question: 'Migration',
    sign: evidence.measured || failed ? sign : unknown,
    cell: phrases.map((phrase) => sentenceCell(shorten(phrase, longest))).join(', '),
  }
}

const migrationKinds: ReadonlySet<ConcernKind> = new Set(['alters rows', 'blocks', 'remains', 'unlike its files'])

const withOwnRow: ReadonlySet<string> = new Set(['replay', 'rollback'])

function isOfMigration({ kind, source }: Concern): boolean {
  return (
    (migrationKinds.has(kind) && !withOwnRow.has(source)) ||
    (kind === 'destroys' && !source.includes('.')) ||
    kind === 'unseen'
  )
}

function runInWords(migrations: readonly MigrationRun[]): string {
  const [only, another] = migrations
  if (only === undefined) return ''
  const failed = migrations.find(({ status }) => status === 'failed')
  if (failed) return `\`${quotable(failed.name)}\` failed`
  const total = duration(migrations.reduce((sum, { milliseconds }) => sum + milliseconds, 0))
  const what = another ? count(migrations.length, 'file') : `\`${quotable(only.name)}\``
  return `${what} applied in ${total}`
}

function quotable(name: string): string {
  return shorten(name.replaceAll('`', "'"), 120)
}

const mostOutcomes = 2

/** What happened to tables that were there before: the longest wait, and the first of what was rewritten and of the rows. */
function evidenceInWords(evidence: MigrationEvidence): readonly string[] {
  // Indexes are built anew with their tables.
  const files = evidence.whole.files.filter(({ fate }) => fate !== 'rebuilt')
  const outcome = describeOutcome({ ...evidence, whole: { ...evidence.whole, files } })
  return [
    waitInWords(evidence),
    ...(outcome.length === 0
      ? ['rows untouched']
      : firstRows(outcome, { limit: mostOutcomes, rest: (n) => `${n} more` })),
  ]
}

function waitInWords(evidence: MigrationEvidence): string {
  const worst = longestBlock(evidence)
  if (worst === undefined) return evidence.method === 'exact' ? 'no writer had to wait' : 'no writer was seen waiting'
  const held = duration(Math.max(1, worst.heldMilliseconds))
  return `blocked ${describeBlocked(worst.mode)} on \`${relationName(worst.relation)}\` for ${held}`
}

/** What is gone breaks whoever still asks for it. */
function codeAnswer({ schema, migrations, findings, workload }: Report, { concerns }: Verdict): Answer | undefined {
  if (!schema.measured) return undefined
  const question = 'Running code'
  const live = workload?.measured ? workload.value : undefined
  const broken = findings.filter(({ code, suppressed }) => code === 'Q1' && !suppressed)
  const isTold = (subject: string | undefined) => broken.some((finding) => finding.subject === subject)
  const other = concerns.flatMap(({ kind, source, subject, phrase }) => {
    if (source === 'Q1' || source === ofDeployed || isTold(subject)) return []
    if (kind === 'breaks' || kind === 'exposes') return phrase
    return kind === 'destroys' && source.endsWith('.dropped')
      ? `what still uses \`${subject}\` fails${usedBy(subject, live)}`
      : []
  })
  const blamed = broken.flatMap(({ fact, subject }) => {
    // What has another name now is known by the old one.
    const told = concerns.find((one) => one.subject === subject && one.source.endsWith('.renamed'))
    return fact ? (told?.phrase ?? `\`${subject}\`: ${fact}`) : []
  })
  const phrases = [...blamed, ...other]
  const [first, ...others] = phrases
  if (first !== undefined) {
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    return { question, sign: levelSigns.review, cell: sentenceCell(`${shorten(first, longest)}${more}`) }
  }
  // What the rest of it would have changed, nobody knows.
  if (migrations.some(({ status }) => status === 'failed')) return undefined
  const asBefore =
    live && live.compared.queries > 0
      ? `${comparedInWords(live)}, ${live.affected.length === 0 ? 'planned as before' : 'none of them fails'}`
      : undefined
  return { question, sign: levelSigns.safe, cell: asBefore ?? 'nothing found that breaks it' }
}

/** ", and no query of production that was read names it" */
function usedBy(subject: string | undefined, live: LiveQueries | undefined): string {
  const found = live?.source === 'file' ? undefined : live?.dropped.find((one) => one.subject === subject)
  return found?.queries === 0 ? ', and no query of production that was read names it' : ''
}

/** Of what was not asked for, nothing. */
function replayAnswer({ replay }: Report): Answer | undefined {
  if (!replay?.measured) return undefined
  const { isRepeatable } = replay.value
  return {
    question: 'Run twice',
    sign: isRepeatable ? levelSigns.safe : levelSigns.review,
    cell: isRepeatable ? 'changes nothing' : 'fails, or changes something again',
  }
}

function rollbackAnswer({ rollback }: Report, { concerns }: Verdict): Answer | undefined {
  if (!rollback?.measured) return undefined
  return {
    question: 'Way back',
    sign: signOf(concerns.filter(({ source }) => source === 'rollback')),
    cell: sentenceCell(rollbackInWords(rollback.value)),
  }
}

function testsAnswer({ tests }: Report): Answer | undefined {
  const question = 'Tests'
  if (!tests.measured) {
    return tests.wereAskedFor
      ? { question, sign: unknown, cell: sentenceCell(`not read: ${asClause(tests.why)}`) }
      : undefined
  }
  const { passed, failed, unread = [] } = tests.value
  const isDoubtful = passed === 0 || unread.length > 0
  const sign = failed > 0 ? levelSigns.failed : isDoubtful ? levelSigns.review : levelSigns.safe
  return { question, sign, cell: testsInWords(tests.value) }
}

const ofDeployed = 'deployed-tests'

function deployedAnswer({ deployed }: Report, { concerns }: Verdict): Answer | undefined {
  if (deployed === undefined) return undefined
  const question = 'Deployed version'
  if (!deployed.measured) {
    return { question, sign: unknown, cell: sentenceCell(`not read: ${asClause(deployed.why)}`) }
  }
  const sign = signOf(concerns.filter(({ source }) => source === ofDeployed))
  return { question, sign, cell: sentenceCell(`on the new schema: ${deployedInWords(deployed.value)}`) }
}

function parentAnswer({ drift, branch }: Report): Answer | undefined {
  if (drift === undefined || !branch.measured) return undefined
  const { parent } = branch.value
  const question = 'Since the fork'
  if (!drift.measured)
    return { question, sign: unknown, cell: sentenceCell(`\`${parent}\` not looked at: ${asClause(drift.why)}`) }
  if (!hasMoved(drift.value)) return { question, sign: levelSigns.safe, cell: sentenceCell(`\`${parent}\` unchanged`) }
  const conflicts = drift.value.conflicts.length
  const both = conflicts === 0 ? '' : `, ${count(conflicts, 'object')} changed on both sides`
  const isGrave = drift.value.isFailure || conflicts > 0
  return {
    question,
    sign: drift.value.isFailure ? levelSigns.failed : isGrave ? levelSigns.review : '🔀',
    cell: sentenceCell(`\`${parent}\` has moved: ${driftInWords(drift.value)}${both}`),
  }
}

function signOf(concerns: readonly Concern[]): string {
  const levels = concerns.map(({ kind }) => verdictRules[kind].level)
  const gravest: VerdictLevel = verdictLevels.find((level) => levels.includes(level)) ?? 'safe'
  return levelSigns[gravest]
}
