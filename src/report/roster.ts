/** Everything in a report that keeps it from being called safe, gravest first: the one list that all its readers go by. Pure. */
import { asClause, count, figure } from '../ground/figures.ts'
import { valueIfMeasured } from '../ground/measured.ts'
import { type Concern, type ConcernKind, concernKinds } from '../migration/concern.ts'
import { concernsOf } from '../migration/concerns.ts'
import type { Gate } from '../migration/gate/evaluate-gate.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import { smallerInWords } from '../migration/smaller-tables.ts'
import { brokenInWords, doubtInWords } from '../test-results/deployed-differences.ts'
import type { Drift } from './drift.ts'
import { shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'
import { rollbackConcern } from './rollback-section.ts'

export function rosterOf(report: Report): readonly Concern[] {
  const { schema, evidence, findings } = report
  const change = concernsOf({ schema: valueIfMeasured(schema), evidence: valueIfMeasured(evidence), findings })
  return [...failures(report, change), ...unmeasured(report), ...change, ...besides(report), ...unseen(report)].sort(
    (left, right) => concernKinds.indexOf(left.kind) - concernKinds.indexOf(right.kind),
  )
}

function failures(report: Report, change: readonly Concern[]): readonly Concern[] {
  const { migrations, histories, tests, jobStatus, branch, drift, gate } = report
  const written = histories?.measured ? histories.value.flatMap(({ failed }) => failed) : []
  const failed = [...migrations.filter(({ status }) => status === 'failed'), ...written][0]
  const concerns = [
    ...(gate?.open === false
      ? [concern('gate', `gate closed by ${reasonsInWords(gate.reasons, change)}`, 'fail-on')]
      : []),
    ...(failed ? [concern('failure', `migration ${quoteName(failed)} failed`, 'migrations')] : []),
    ...(tests.measured && tests.value.failed > 0 ? [concern('failure', failedTests(tests.value), 'tests')] : []),
    ...(jobStatus === 'failure' ? [concern('failure', 'the job failed', 'job')] : []),
    ...(drift?.measured && drift.value.isFailure && branch.measured
      ? [concern('failure', `\`${branch.value.parent}\` has moved since the fork`, 'drift')]
      : []),
  ]
  // One failure explains the next: a migration that fails ends the tests, and they the job.
  return concerns.filter(
    ({ kind }, index) => kind === 'gate' || concerns.findIndex((one) => one.kind === kind) === index,
  )
}

/** What is destroyed is named behind it in the headline. */
function reasonsInWords(reasons: Gate['reasons'], change: readonly Concern[]): string {
  const destroyed = new Set(
    change.flatMap(({ kind, source, accepted }) => (kind === 'destroys' && !accepted ? source : [])),
  )
  const words = reasons.map(({ condition, message }) => (destroyed.has(condition) ? condition : message))
  return [...new Set(words)].join(', ')
}

function failedTests({ passed, failed }: { readonly passed: number; readonly failed: number }): string {
  return `${figure(failed)} of ${count(passed + failed, 'test')} failed`
}

/** Without a branch nothing is known; without its schema, nothing that counts. */
function unmeasured({ branch, schema, jobStatus }: Report): readonly Concern[] {
  const cancelled = jobStatus === 'cancelled' ? [concern('unmeasured', 'the job was cancelled', 'job')] : []
  if (!branch.measured) return [...cancelled, concern('unmeasured', asClause(branch.why), 'branch')]
  if (!schema.measured) {
    return [...cancelled, concern('unmeasured', `schema not compared, ${asClause(schema.why)}`, 'schema')]
  }
  return cancelled
}

function besides({ replay, rollback, histories, drift, tests, deployed }: Report): readonly Concern[] {
  const conflicts = drift?.measured ? drift.value.conflicts : []
  const edited = editedMigrations(histories)
  return [
    ...(replay?.measured && !replay.value.isRepeatable
      ? [concern('unlike its files', 'the migrations cannot be run twice', 'replay')]
      : []),
    ...ofRollback(rollback),
    ...(edited > 0
      ? [
          concern(
            'unlike its files',
            `${count(edited, 'migration')} edited since ${edited === 1 ? 'it' : 'they'} ran`,
            'histories',
          ),
        ]
      : []),
    ...headsOf(histories).map((phrase) => concern('unlike its files', phrase, 'histories')),
    ...(conflicts.length > 0 ? [concern('conflicts', conflictsInWords(conflicts), 'drift')] : []),
    ...testsNotKnown(tests).map((phrase) => concern('untested', phrase, 'tests')),
    ...ofDeployed(deployed),
  ]
}

/** "column `shop.orders.priority` also changed in the parent meanwhile" */
function conflictsInWords([first, ...others]: Drift['conflicts']): string {
  const more = others.length > 0 ? ` and ${count(others.length, 'other object')}` : ''
  return `${first?.title}${more} also changed in the parent meanwhile`
}

/** What ran here is not what the files say. What production ran too may have been edited long ago, by somebody else. */
function editedMigrations(histories: Report['histories']): number {
  const all = histories?.measured ? histories.value : []
  return all.flatMap((history) => history.edited.filter(({ name }) => history.ran.some((one) => one.name === name)))
    .length
}

/** The next upgrade to the one head would fail. */
function headsOf(histories: Report['histories']): readonly string[] {
  const forked = (histories?.measured ? histories.value : []).find(({ heads }) => heads !== undefined)
  return forked?.heads ? [`${forked.tool} has ${forked.heads.length} heads`] : []
}

/** Who asks for tests is not told that all is well when nobody knows of some of them. */
function testsNotKnown(tests: Report['tests']): readonly string[] {
  if (!tests.measured) return tests.wereAskedFor ? ['no test results read'] : []
  const { passed, failed, unread = [] } = tests.value
  return [
    ...(passed + failed === 0 ? ['no test ran'] : []),
    ...(unread.length > 0 ? [`${count(unread.length, 'test file')} not read`] : []),
  ]
}

function ofRollback(rollback: Report['rollback']): readonly Concern[] {
  if (rollback === undefined) return []
  if (!rollback.measured) return [concern('untested', 'the way back was not tried', 'rollback')]
  const phrase = rollbackConcern(rollback.value)
  if (phrase !== undefined) return [concern('unlike its files', phrase, 'rollback')]
  const [first, ...others] = rollback.value.unread
  if (first === undefined) return []
  const more = others.length > 0 ? ` and ${count(others.length, 'other table')}` : ''
  return [concern('untested', `what the way back does to values of \`${first}\`${more} was not compared`, 'rollback')]
}

/** A failure that the schema of today has too is nobody's concern here. */
function ofDeployed(deployed: Report['deployed']): readonly Concern[] {
  if (deployed === undefined) return []
  if (!deployed.measured) return [concern('untested', 'no results of the deployed version read', 'deployed-tests')]
  const broken = brokenInWords(deployed.value)
  if (broken !== undefined) return [concern('breaks', broken, 'deployed-tests')]
  const doubt = doubtInWords(deployed.value)
  return doubt === undefined ? [] : [concern('untested', doubt, 'deployed-tests')]
}

/** Green is for what was looked at. */
function unseen({ branch, evidence, smaller = [], maskedChecks = [] }: Report): readonly Concern[] {
  if (!branch.measured) return []
  if (!evidence.measured) {
    return [concern('unseen', 'what the migrations did to rows and locks was not measured', 'evidence')]
  }
  const { unseen: gaps = [], afterwards } = evidence.value
  return [
    ...smallerInWords(smaller, branch.value.parent).map((phrase) => concern('unseen', phrase, 'smaller')),
    ...maskedChecks.map((table) =>
      concern('unseen', `\`${table}\` was checked or changed with masked values`, 'masked'),
    ),
    ...gaps.map((sentence) => concern('unseen', asClause(sentence), 'evidence')),
    ...(afterwards?.since === 'schema'
      ? [
          concern(
            'unseen',
            'rows changed after the last change of the schema, by the migration or by the tests',
            'evidence',
          ),
        ]
      : []),
  ]
}

function concern(kind: ConcernKind, phrase: string, source: string): Concern {
  return { kind, phrase, source }
}

/** A file without its folders; a command as it is. */
function quoteName({ name }: Pick<MigrationRun, 'name'>): string {
  const short = /^\S+\.\w+$/.test(name) ? (name.split('/').at(-1) ?? name) : name
  return `\`${shorten(short.replaceAll('`', "'"), 80)}\``
}
