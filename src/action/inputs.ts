/**
 * The action's inputs, read once into one frozen value: names as in action.yml, in camel case; checked and parsed; empty
 * means undefined. Everything that is wrong is said at once, each problem with the input's name and a way out.
 */
import { checkTemplate, ofRepository } from '../branch/branch-name.ts'
import type { IfExists } from '../branch/ensure-branch.ts'
import type { OnDrift } from '../branch/on-drift.ts'
import type { IdentityProof } from '../branch/open-branch.ts'
import { checkParentNames } from '../branch/parent-name.ts'
import { parseTtl } from '../branch/ttl.ts'
import { UserError } from '../ground/errors.ts'
import { parseIgnoredFindings } from '../migration/findings/ignored-findings.ts'
import type { SuppressionSetting } from '../migration/findings/raise-findings.ts'
import { type FailCondition, parseFailOn } from '../migration/gate/fail-on.ts'
import type { CommentWhen } from '../report/publish-report.ts'
import { InputReader, type InputSource, shown } from './input-reader.ts'
import type { Runner } from './runner.ts'
import type { Service } from './service.ts'
import { readService } from './services.ts'

export const modes = ['create', 'attach', 'report', 'reset', 'delete', 'sweep', 'check', 'promote', 'migrated'] as const
export type Mode = (typeof modes)[number]

export type Inputs = {
  readonly mode: Mode
  readonly branchName: string
  /** One name, or a line for each base: see `parentName`. */
  readonly parentBranch?: string | undefined
  readonly ttlSeconds: number
  /** How long the branch stays after its job has failed. */
  readonly ttlOnFailureSeconds?: number | undefined
  readonly ifExists: IfExists
  readonly onDrift: OnDrift
  readonly prNumber?: number | undefined
  /** Whose code gets a branch besides the repository's own. */
  readonly branchFor: readonly Stranger[]
  readonly provider: Service
  readonly minCu?: number | undefined
  readonly maxCu?: number | undefined
  readonly database: string
  readonly sslCa?: string | undefined
  /** What follows when nothing proves that the connection leads to the branch. */
  readonly identityProof: IdentityProof
  readonly exportEnv: boolean
  readonly envPrefix: string
  readonly prepareSql?: string | undefined
  readonly migrations: readonly string[]
  readonly migrate?: string | undefined
  readonly observe: boolean
  readonly verifyReplay: boolean
  readonly verifyRollback: boolean
  /** A command, or SQL files a line, that take the migrations back. */
  readonly rollback?: string | undefined
  /** `auto` for the parent's own statistics, `off`, or the path of a file or folder. */
  readonly workload: string
  /** How many queries, the costliest and the most frequent. */
  readonly workloadQueries: number
  /** How long they may take, before and after. */
  readonly workloadSeconds: number
  readonly schemas: readonly string[]
  readonly exclude: readonly string[]
  readonly testResults: readonly string[]
  /** Of the deployed version's tests, on the new schema. */
  readonly deployedTestResults: readonly string[]
  /** Of the same tests, on the schema of today. */
  readonly controlTestResults: readonly string[]
  readonly githubToken?: string | undefined
  readonly comment: CommentWhen
  readonly reportKey: string
  readonly reportFile?: string | undefined
  readonly reportHtml?: string | undefined
  /** What turns the job red, beyond what fails by itself. */
  readonly failOn: readonly FailCondition[]
  readonly ignoreFindings: readonly SuppressionSetting[]
  readonly jobStatus?: string | undefined
  /** A report, or a comparison, that another run has made and nobody vouches for. */
  readonly reportFrom?: string | undefined
  readonly minAgeSeconds: number
  readonly maxDeletions: number
  readonly dryRun: boolean
  /** The workflow whose run validates a pull request for `promote`. */
  readonly validatedBy?: string | undefined
  /** Files and folders that `migrate` reads. */
  readonly migrateReads: readonly string[]
  /** How long a promotion waits for a lock. */
  readonly lockTimeoutSeconds: number
  /** How long one statement of a promotion may take. */
  readonly statementTimeoutSeconds: number
}

/** What the environment says so far: before the first step has run, inputs that come from other steps are still empty. */
export type ParsedInputs = {
  /** Whole only when nothing is wrong or missing. */
  readonly inputs: Inputs
  readonly problems: readonly string[]
  /** Needed and not there, or not there yet. */
  readonly missing: readonly string[]
}

/** UserError with every problem when something is wrong or missing. */
export function completeInputs({ inputs, problems, missing }: ParsedInputs): Inputs {
  const all = [...problems, ...missing]
  if (all.length > 0) throw new UserError(listProblems(all))
  return inputs
}

/** Secrets the user gave us: hidden from the log before anything is written to it, and from every process that we start. */
export function guardSecrets(inputs: Inputs, { log, forgetSecrets }: Pick<Runner, 'log' | 'forgetSecrets'>): void {
  for (const secret of givenSecrets(inputs)) log.mask(secret)
  forgetSecrets()
}

/** They must not leave in a report either, where no runner masks them. */
export function givenSecrets({ provider, githubToken }: Inputs): readonly string[] {
  return [...provider.secrets, ...(githubToken === undefined ? [] : [githubToken])]
}

export function parseInputs(source: InputSource): ParsedInputs {
  const reader = new InputReader(source)
  const template = (text: string) => checkTemplate(ofRepository(text, source.env['GITHUB_REPOSITORY'] ?? ''))
  const branchName = reader.parsed('branch-name', template, 'ci-pr-{number}') ?? ''
  const minCu = reader.number('min-cu', { min: 0.25 })
  const maxCu = reader.number('max-cu', { min: 0.25 })
  if (minCu !== undefined && maxCu !== undefined && minCu > maxCu) {
    reader.problems.push(`\`min-cu\` (${minCu}) is above \`max-cu\` (${maxCu}). Swap them, or raise \`max-cu\`.`)
  }
  const envPrefix = reader.text('env-prefix') ?? ''
  if (!/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(envPrefix)) {
    reader.problems.push(
      `\`env-prefix\` is ${shown(envPrefix)}. Use letters, digits and underscores, for example SHOP_.`,
    )
  }
  const provider = readService(reader)
  const inputs: Inputs = {
    mode: reader.oneOf('mode', modes, 'create'),
    branchName,
    parentBranch: reader.parsed('parent-branch', checkParentNames, '') || undefined,
    ttlSeconds: reader.parsed('ttl', (text) => parseTtl(text, 'ttl'), '1h') ?? 0,
    ttlOnFailureSeconds: reader.optional('ttl-on-failure', (text) => parseTtl(text, 'ttl-on-failure')),
    ifExists: reader.oneOf('if-exists', ['recreate', 'reuse', 'fail'], 'recreate'),
    onDrift: reader.oneOf('on-drift', ['report', 'rebranch', 'fail'], 'report'),
    branchFor: readStrangers(reader),
    prNumber: reader.number('pr-number', { min: 1, whole: true }),
    provider,
    minCu,
    maxCu,
    database: reader.text('database') ?? provider.database,
    sslCa: reader.text('ssl-ca'),
    identityProof: reader.oneOf('identity-proof', ['require', 'best-effort'], 'require'),
    exportEnv: reader.flag('export-env', true),
    envPrefix,
    prepareSql: reader.text('prepare-sql'),
    migrations: reader.list('migrations'),
    migrate: reader.text('migrate'),
    observe: reader.flag('observe', true),
    verifyReplay: reader.flag('verify-replay', false),
    verifyRollback: reader.flag('verify-rollback', reader.text('rollback') !== undefined),
    rollback: reader.text('rollback'),
    workload: reader.text('workload') ?? 'auto',
    workloadQueries: reader.number('workload-queries', { min: 1, whole: true }) ?? 500,
    workloadSeconds: reader.parsed('workload-time', (text) => parseTtl(text, 'workload-time'), '10s') ?? 0,
    schemas: reader.list('schemas', { commas: true }),
    exclude: reader.list('exclude', { commas: true }),
    testResults: reader.list('test-results'),
    deployedTestResults: reader.list('deployed-test-results'),
    controlTestResults: reader.list('control-test-results'),
    githubToken: reader.text('github-token'),
    comment: reader.oneOf('comment', ['always', 'changes', 'failure', 'never'], 'always'),
    reportKey: reader.text('report-key') ?? branchName,
    reportFile: reader.text('report-file'),
    reportHtml: reader.text('report-html'),
    failOn: reader.parsed('fail-on', parseFailOn, '') ?? [],
    ignoreFindings: reader.parsed('ignore-findings', parseIgnoredFindings, '') ?? [],
    jobStatus: reader.text('job-status'),
    reportFrom: reader.text('report-from'),
    minAgeSeconds: reader.parsed('min-age', (text) => parseTtl(text, 'min-age'), '1h') ?? 0,
    maxDeletions: reader.number('max-deletions', { min: 1, whole: true }) ?? 20,
    dryRun: reader.flag('dry-run', true),
    validatedBy: reader.text('validated-by'),
    migrateReads: reader.list('migrate-reads'),
    lockTimeoutSeconds: reader.parsed('lock-timeout', (text) => parseTtl(text, 'lock-timeout'), '5s') ?? 0,
    statementTimeoutSeconds:
      reader.parsed('statement-timeout', (text) => parseTtl(text, 'statement-timeout'), '10m') ?? 0,
  }
  return { inputs: Object.freeze(inputs), problems: reader.problems, missing: reader.missing }
}

export type Stranger = 'fork' | 'dependabot'

const strangers: Readonly<Record<string, Stranger>> = { forks: 'fork', dependabot: 'dependabot' }

function readStrangers(reader: InputReader): readonly Stranger[] {
  return reader.list('branch-for', { commas: true }).flatMap((word) => {
    const stranger = strangers[word]
    if (stranger === undefined)
      reader.problems.push(`\`branch-for\` names ${shown(word)}. Use forks, dependabot or both.`)
    return stranger ?? []
  })
}

function listProblems(problems: readonly string[]): string {
  if (problems.length === 1) return `The input ${problems[0]}`
  return [`${problems.length} inputs need attention:`, ...problems.map((problem) => `- ${problem}`)].join('\n')
}
