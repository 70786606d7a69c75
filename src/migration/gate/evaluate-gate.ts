/** Holds the facts of the report against `fail-on`. Pure: comment, summary, annotations and exit code all take this one verdict. */
import { asSentence, bytes, count, duration, figure, percent } from '../../ground/figures.ts'
import { type Measured, valueIfMeasured } from '../../ground/measured.ts'
import type { SchemaDiff, Weight } from '../../schema/schema-diff.ts'
import { brokenInWords, doubtInWords } from '../../test-results/deployed-differences.ts'
import type { DeployedTests } from '../../test-results/deployed-tests.ts'
import type { TestSummary } from '../../test-results/test-summary.ts'
import { affectedBy, type LiveQueries } from '../../workload/live-queries.ts'
import type { Concern } from '../concern.ts'
import { concernsOf, kindOfWeight } from '../concerns.ts'
import { type MigrationEvidence, sameRelation } from '../evidence/evidence.ts'
import { relationName } from '../evidence/relation-name.ts'
import { failingQueries } from '../findings/failing-queries.ts'
import type { Finding } from '../findings/finding.ts'
import { queriesOf, sumShares } from '../findings/live-words.ts'
import { severities } from '../findings/severity.ts'
import { blocksWrites, describeBlocked } from '../lock-modes.ts'
import type { MigrationRun } from '../migration-run.ts'
import type { FailCondition } from './fail-on.ts'

export type GateFacts = {
  readonly schema: Measured<SchemaDiff>
  readonly evidence: Measured<MigrationEvidence>
  readonly findings: readonly Finding[]
  readonly migrations: readonly MigrationRun[]
  readonly tests: Measured<TestSummary>
  readonly deployed?: Measured<DeployedTests> | undefined
  readonly workload?: Measured<LiveQueries> | undefined
}

export type Gate = {
  /** Open when nothing that was asked for has happened, as far as that could be measured. */
  readonly open: boolean
  readonly reasons: readonly GateReason[]
  /** Conditions that could not be judged, as sentences. They close the gate only when `unjudged` is among the conditions. */
  readonly unjudged: readonly string[]
}

export type GateReason = {
  /** The condition, as the user wrote it. */
  readonly condition: string
  /** A phrase: "2 destructive changes". */
  readonly message: string
  readonly place?: Finding['place']
}

export function evaluateGate(facts: GateFacts, failOn: readonly FailCondition[]): Gate {
  const judged = failOn.flatMap((condition) => {
    return condition.kind === 'unjudged' ? [] : [{ condition, result: judgeCondition(facts, condition) }]
  })
  const happened = judged.flatMap(({ condition, result }) =>
    result.measured ? result.value.map((reason) => ({ condition: condition.text, ...reason })) : [],
  )
  const unjudged = judged.flatMap(({ condition, result }) =>
    result.measured ? [] : [`\`${condition.text}\` could not be judged: ${result.why}`],
  )
  const closes = failOn.find(({ kind }) => kind === 'unjudged')
  const reasons = [...happened, ...(closes ? unjudged.map((message) => ({ condition: closes.text, message })) : [])]
  return { open: reasons.length === 0, reasons, unjudged }
}

type Reasons = Measured<readonly Omit<GateReason, 'condition'>[]>

type Judgeable = Exclude<FailCondition, { readonly kind: 'unjudged' }>

function judgeCondition(facts: GateFacts, condition: Judgeable): Reasons {
  switch (condition.kind) {
    case 'weight':
      return judgeWeight(facts, condition.weight)
    case 'severity': {
      const heaviest = severities.slice(0, severities.indexOf(condition.severity) + 1)
      return judgeFindings(facts, ({ severity }) => heaviest.includes(severity))
    }
    case 'code':
      return judgeFindings(facts, ({ code, instant }) => code === condition.code && !instant)
    case 'rewrite':
      return map(facts.evidence, (evidence) => rewritesAbove(evidence, condition.bytes))
    case 'lock':
      return map(facts.evidence, (evidence) => locksAbove(evidence, condition.milliseconds))
    case 'migration':
      return facts.migrations.length === 0
        ? notTimed
        : measured(migrationsAbove(facts.migrations, condition.milliseconds))
    case 'broken-query':
      return map(facts.workload ?? notTried, (live) => brokenAbove(live, facts, condition.share))
    case 'plan':
      return map(facts.workload ?? notTried, (live) => plansAbove(live, condition.times))
    case 'deployed-tests':
      return judgeDeployed(facts.deployed ?? notGiven)
    case 'failed-tests':
      return facts.tests.measured ? judgeTests(facts.tests.value) : facts.tests
  }
}

/** Data that is gone counts whether the schema tells or the rows; a change is excused when its finding is. */
function judgeWeight({ schema, evidence, findings }: GateFacts, weight: Weight): Reasons {
  const facts = { schema: valueIfMeasured(schema), evidence: valueIfMeasured(evidence), findings }
  const kind = kindOfWeight[weight]
  const reasons =
    kind === undefined
      ? (facts.schema?.changes ?? [])
          .filter((change) => change.weight === weight)
          .map(({ summary }) => ({ message: summary }))
      : concernsOf(facts)
          .filter((one) => one.kind === kind && !one.accepted && (kind === 'destroys' || isOfSchema(one, facts.schema)))
          .map(({ phrase, place }) => ({ message: `${weight}: ${phrase}`, ...(place && { place }) }))
  if (reasons.length === 0 && !schema.measured) return schema
  if (reasons.length === 0 && kind === 'destroys' && !evidence.measured) return evidence
  return measured(reasons)
}

function isOfSchema({ source }: Concern, schema: SchemaDiff | undefined): boolean {
  return schema?.changes.some(({ code }) => code === source) ?? false
}

/** That none failed is known only when tests ran, and all that was written about them was read. */
function judgeTests({ passed, failed, unread = [] }: TestSummary): Reasons {
  if (failed > 0) return measured([{ message: `${count(failed, 'test')} failed` }])
  if (unread.length > 0)
    return { measured: false, why: `${count(unread.length, 'test result file')} could not be read.` }
  return passed === 0 ? { measured: false, why: 'No test ran.' } : measured([])
}

const notGiven: Measured<DeployedTests> = {
  measured: false,
  why: 'The tests of the deployed version were not run: `deployed-test-results` names none.',
}

/** What fails on the schema of today too is not this change's doing. */
function judgeDeployed(deployed: Measured<DeployedTests>): Reasons {
  if (!deployed.measured) return deployed
  const broken = brokenInWords(deployed.value)
  if (broken !== undefined) return measured([{ message: broken }])
  const doubt = doubtInWords(deployed.value)
  return doubt === undefined ? measured([]) : { measured: false, why: asSentence(doubt) }
}

/** Findings need both; what one of them alone has raised counts all the same. */
function judgeFindings({ findings, schema, evidence }: GateFacts, wanted: (finding: Finding) => boolean): Reasons {
  const raised = findings.filter((finding) => !finding.suppressed && wanted(finding))
  if (raised.length === 0 && !schema.measured) return schema
  if (raised.length === 0 && !evidence.measured) return evidence
  return measured(
    raised.map(({ code, name, subject, place }) => ({
      message: `${code} ${name}: \`${subject}\``,
      ...(place && { place }),
    })),
  )
}

function rewritesAbove({ whole, scale }: MigrationEvidence, limit: number) {
  return whole.files
    .filter(({ relation, fate }) => fate === 'rewritten' && relation.kind !== 'index')
    .map(({ relation }) => ({
      relation,
      size: scale.find((entry) => sameRelation(entry.relation, relation))?.bytes ?? 0,
    }))
    .filter(({ size }) => size > limit)
    .map(({ relation, size }) => ({ message: `\`${relationName(relation)}\` (${bytes(size)}) was rewritten` }))
}

function locksAbove({ statements }: MigrationEvidence, limit: number) {
  return statements.flatMap(({ locks, source }) =>
    locks
      .filter(
        ({ relation, mode, heldMilliseconds }) =>
          relation.table === undefined && blocksWrites(mode) && heldMilliseconds > limit,
      )
      .map(({ relation, mode, heldMilliseconds }) => ({
        message: `${describeBlocked(mode)} on \`${relationName(relation)}\` blocked for ${duration(heldMilliseconds)}`,
        ...(source && { place: { file: source.file, line: source.line } }),
      })),
  )
}

const notTried: Measured<LiveQueries> = {
  measured: false,
  why: 'The queries of production were not tried: `workload` is off.',
}

/** Those whose finding somebody has accepted are left out. A query that fails twice is one. */
function brokenAbove(live: LiveQueries, { schema, findings }: GateFacts, limit: number) {
  const subjects = (accepted: boolean) =>
    new Set(
      findings
        .filter(({ code, suppressed }) => code === 'Q1' && (suppressed !== undefined) === accepted)
        .flatMap((finding) => [finding, ...(finding.alike ?? [])].map(({ subject }) => subject)),
    )
  const [accepted, open] = [subjects(true), subjects(false)]
  const failing = failingQueries(live, valueIfMeasured(schema)).filter(
    ({ subject }) => open.has(subject) || !accepted.has(subject),
  )
  const broken = [
    ...new Map(
      failing.flatMap(({ queries }) => queries).map((query) => [`${query.role} ${query.text}`, query]),
    ).values(),
  ]
  const { callsShare, timeShare = 0 } = sumShares(broken)
  if (broken.length === 0 || Math.max(callsShare ?? 1, timeShare) <= limit) return []
  const share = callsShare === undefined ? '' : ` (${percent(callsShare)} of its calls)`
  return [{ message: `${queriesOf(broken.length, live)} would fail${share}` }]
}

function plansAbove(live: LiveQueries, limit: number) {
  return affectedBy(live, 'plan')
    .map(({ text, effect: { before, after } }) => ({ text, times: after / Math.max(before, 0.01) }))
    .filter(({ times }) => times > limit)
    .map(({ text, times }) => ({
      message: `the plan of \`${text.replaceAll('`', "'")}\` is ${figure(Math.round(times))} times as dear`,
    }))
}

const notTimed: Reasons = {
  measured: false,
  why: 'The action has not run the migrations itself, so it does not know how long they took. It times what `migrations` and `migrate` name.',
}

function migrationsAbove(migrations: readonly MigrationRun[], limit: number) {
  const total = migrations.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  return total > limit ? [{ message: `migrations took ${duration(total)}` }] : []
}

function measured<T>(value: T): Measured<T> {
  return { measured: true, value }
}

function map<T, U>(fact: Measured<T>, change: (value: T) => U): Measured<U> {
  return fact.measured ? measured(change(fact.value)) : fact
}
