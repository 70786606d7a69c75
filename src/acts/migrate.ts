/** Runs what `migrations` and `migrate` name, in that order, and measures what they do: for the report. */
import type pg from 'pg'
import type { Inputs } from '../action/inputs.ts'
import { commandEnvironment } from '../ground/child-environment.ts'
import type { Clock } from '../ground/clock.ts'
import type { Environment } from '../ground/environment.ts'
import { UserError } from '../ground/errors.ts'
import type { Log } from '../ground/log.ts'
import type { Book } from '../migration/book.ts'
import { describeLockState } from '../migration/describe-lock-state.ts'
import { watchBackend } from '../migration/evidence/backend-watch.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { startExactMeasurement } from '../migration/evidence/exact-measurement.ts'
import { flushCounters } from '../migration/evidence/flush-counters.ts'
import { mergeEvidence } from '../migration/evidence/merge-evidence.ts'
import { startObservation } from '../migration/evidence/observation.ts'
import { watchLockWaits } from '../migration/lock-wait-watch.ts'
import { findMigrationFiles, type MigrationFile } from '../migration/migration-files.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import { runMigrateCommand } from '../migration/run-command.ts'
import { runMigrationFiles } from '../migration/run-files.ts'
import { takingTurns } from '../postgres/taking-turns.ts'
import { readPromotions } from './promotions.ts'
import { inWords, sortPromoted } from './sort-promoted.ts'

export type Migrate = {
  readonly inputs: Pick<Inputs, 'migrations' | 'migrate'>
  /** `owner/name`: what it has promoted to this database, or to the one this is a copy of, is left out. */
  readonly repository: string
  /** Where this database is to remember what is run. */
  readonly book?: Book | undefined
  readonly client: pg.ClientBase
  /**
   * A second connection, which watches what the first cannot measure itself. Without it nothing is measured: on production,
   * no question comes between a statement and the end of its locks.
   */
  readonly watcher?: pg.ClientBase | undefined
  /** A second connection that measures nothing, and looks only while a statement waits for a lock. The watcher does that too. */
  readonly bystander?: pg.ClientBase | undefined
  readonly workspace: string
  /** For the command: the runner's, with the branch's variables. */
  readonly env: Environment
  readonly clock: Clock
  readonly log: Log
  /** Ends the command when it is aborted. */
  readonly signal?: AbortSignal | undefined
}

export type Migrated = {
  readonly runs: readonly MigrationRun[]
  readonly evidence: MigrationEvidence | undefined
  /** Sentences about files that were found and not run, and about their order. */
  readonly remarks: readonly string[]
}

/** Never throws for a migration that fails: it is in the record. UserError for files that cannot be run at all. */
export async function migrateBranch(migrate: Migrate): Promise<Migrated> {
  const files = migrate.inputs.migrations.length > 0 ? await runFiles(migrate, await findFiles(migrate)) : nothing
  const { migrate: command } = migrate.inputs
  if (command === undefined) return files
  if (failedRun(files.runs)) {
    return { ...files, runs: [...files.runs, { name: command.trim(), status: 'not-run', milliseconds: 0 }] }
  }
  const tool = await runCommand(migrate, command)
  const evidence = mergeEvidence([files.evidence, tool.evidence].filter((one) => one !== undefined))
  return { ...files, runs: [...files.runs, ...tool.runs], evidence }
}

const nothing: Migrated = { runs: [], evidence: undefined, remarks: [] }

async function findFiles(migrate: Migrate): Promise<FilesToRun> {
  const found = await findMigrationFiles({ patterns: migrate.inputs.migrations, cwd: migrate.workspace })
  const { files, leftOut } = await withoutPromoted(migrate, found.files)
  return { files, remarks: [...found.remarks, ...leftOut] }
}

export type FilesToRun = {
  readonly files: readonly MigrationFile[]
  readonly remarks: readonly string[]
}

type Run = Omit<Migrate, 'inputs' | 'repository'>

export async function runFiles(run: Run, { files, remarks }: FilesToRun): Promise<Migrated> {
  const { client, watcher, bystander = watcher, clock, log, book } = run
  for (const remark of remarks) log.info(remark)
  const questions = bystander && takingTurns(bystander)
  const waits = questions && (await watchLockWaits({ watched: client, questions, clock }))
  try {
    const watch = watcher && questions && watchBackend({ watched: client, questions, clock })
    const measurement = watch && (await startExactMeasurement({ client, clock, watch }))
    const around = measurement?.around
    const runs = await log.group('Migrations', () =>
      runMigrationFiles({ client, files, clock, log, around, waits, book }),
    )
    return { runs, evidence: await measurement?.finish(), remarks }
  } finally {
    await waits?.end()
  }
}

/** What this database has by its own record. What of it was edited since is run, and fails or does not: on the parent it was refused before. */
async function withoutPromoted({ client, repository }: Migrate, found: readonly MigrationFile[]) {
  const { entries } = await readPromotions(client, repository)
  const steps = found.map((file) => ({ file, name: file.path, checksum: file.checksum }))
  const { promoted } = sortPromoted(steps, entries, { prNumber: undefined, sha: '' })
  const leftOut = promoted.map(
    ({ step, entry }) => `\`${step.name}\` was promoted before (${inWords(entry)}): left out.`,
  )
  const names = new Set(promoted.map(({ step }) => step.name))
  return { files: found.filter(({ path }) => !names.has(path)), leftOut }
}

export async function runCommand(
  { client, watcher, workspace, env, clock, log, book, signal }: Run,
  command: string,
): Promise<Omit<Migrated, 'remarks'>> {
  if (watcher) await flushCounters(client)
  const observation = watcher && (await startObservation({ client: watcher, clock }))
  await book?.begin({ name: command.trim() })
  const run = await log.group(command.trim(), () =>
    runMigrateCommand({ command, env: commandEnvironment(env), cwd: workspace, clock, log, signal }),
  )
  if (run.status === 'applied') await book?.end()
  return { runs: [run], evidence: await observation?.finish() }
}

/** UserError that says which migration failed, and where. */
export function assertMigrated(runs: readonly MigrationRun[]): void {
  const failed = failedRun(runs)
  if (failed === undefined) return
  throw new UserError(`The migration failed. ${explainFailure(failed)}`)
}

/** Which file and line, the message, and the locks around it. */
export function explainFailure({ name, failure }: MigrationRun): string {
  const { message = 'It failed.', line, sqlstate } = failure ?? {}
  const where = line === undefined ? name : `${name}, line ${line}`
  const state = sqlstate === undefined ? '' : ` (SQLSTATE ${sqlstate})`
  return [`${where}: ${message}${state}`, failure?.hint, ...describeLockState(failure ?? {})].filter(Boolean).join('\n')
}

function failedRun(runs: readonly MigrationRun[]): MigrationRun | undefined {
  return runs.find(({ status }) => status === 'failed')
}
