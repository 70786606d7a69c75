/**
 * `verify-rollback`: the migrations taken back on the branch, and made once more. What was there at the fork is read before the
 * migrations run, and held against what is there after the way back.
 */
import { type Connection, connectionVariables } from '../action/connection.ts'
import { readBaseline, readEvidence, writeRollback } from '../action/run-folder.ts'
import { type Access, openCompute } from '../branch/open-branch.ts'
import { budget } from '../ground/budget.ts'
import { startDeadline } from '../ground/deadline.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import { duration } from '../ground/figures.ts'
import type { Measured } from '../ground/measured.ts'
import { type ColumnDigests, readColumnDigests } from '../migration/column-digests.ts'
import { findBooks } from '../migration/evidence/without-books.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import { isAsBefore, judgeRollback, type Rollback } from '../migration/rollback.ts'
import { redactServerError } from '../postgres/redact.ts'
import { diffSnapshots } from '../schema/diff.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import { type Migrated, migrateBranch, runCommand, runFiles } from './migrate.ts'
import type { Story } from './story.ts'
import type { TakenBranch } from './taken-branch.ts'
import { findWay, howFar } from './way-back.ts'

export type RollbackTrial = {
  /**
   * Never throws: what it finds, or why it could not look, is for the report. True when the branch may not be any more what the
   * migrations had made of it.
   */
  readonly run: (connection: Connection, migrations: readonly MigrationRun[]) => Promise<boolean>
}

/** Before the migrations run. Undefined when nobody asked. */
export async function startRollbackTrial(story: Story, taken: TakenBranch): Promise<RollbackTrial | undefined> {
  if (!story.inputs.verifyRollback) return undefined
  // What an earlier run has done to a branch that is reused is not the fork's.
  const before = taken.status === 'reused' ? undefined : await readColumnDigests(taken.client).catch(() => undefined)
  return { run: (connection, migrations) => tryRollback({ story, taken, connection, migrations, before }) }
}

type Trial = {
  readonly story: Story
  readonly taken: TakenBranch
  readonly connection: Connection
  readonly migrations: readonly MigrationRun[]
  readonly before: ColumnDigests | undefined
}

async function tryRollback(trial: Trial): Promise<boolean> {
  const { log } = trial.story.runner
  let hasBegun = false
  const rollback = await takeBack(trial, () => {
    hasBegun = true
  }).catch((error: unknown): Measured<Rollback> => {
    log.debug(String(error))
    return { measured: false, why: explain(error) }
  })
  await writeRollback(trial.story.state.folder, rollback)
  if (!rollback.measured) log.warning(`The migrations were not taken back: ${rollback.why}`)
  else if (rollback.value.isClean) log.info('Taken back, the migrations leave the branch as it was forked.')
  else log.warning('The way back of the migrations does not lead back to the fork: see the report.')
  return hasBegun && !(rollback.measured && isAsBefore(rollback.value))
}

function explain(error: unknown): string {
  if (error instanceof UserError || error instanceof UpstreamError) return error.message
  return `${redactServerError(error).message}.`
}

async function takeBack(trial: Trial, begin: () => void): Promise<Measured<Rollback>> {
  const { story, taken, connection, migrations, before } = trial
  const { inputs, access, trigger, workspace, state, runner } = story
  const { client, compute } = taken
  const way = await findWay({ inputs, workspace, migrations })
  if (way.kind === 'files') story.remember({ notes: [...state.notes, ...way.remarks] })
  const fork = await readBaseline(state.folder)
  if (fork === undefined) return { measured: false, why: 'Nobody knows the schema of the fork any more.' }
  const migrated = await readSnapshot(client)
  const variables = await howFar(state.folder, client)
  // What took long the first time may do so again.
  const first = migrations.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const limit = Math.max(budget.time.rollback, 2 * first)
  const settings = { statement_timeout: String(limit) }
  const { client: worker } = await openCompute({ ...access, session: 'theirs', settings }, compute)
  const { client: watcher } = await openCompute(access, compute)
  try {
    begin()
    const env = { ...runner.env, ...connectionVariables(connection), ...variables }
    const run = { ...access, client: worker, watcher, workspace, env }
    const back = await within(access, limit, (signal) =>
      way.kind === 'command' ? runCommand({ ...run, signal }, way.command) : runFiles(run, way),
    )
    const returned = await readSnapshot(client)
    const after = await readColumnDigests(client, new Set(before?.keys() ?? []))
    const isBack = back.runs.every(({ status }) => status === 'applied')
    // Only the way back is to be measured.
    const again = isBack
      ? await within(access, limit, (signal) =>
          migrateBranch({
            ...run,
            signal,
            watcher: undefined,
            bystander: watcher,
            repository: trigger.repository,
            inputs,
          }),
        )
      : undefined
    const remade = again && (await readSnapshot(client))
    const byName = { ...inputs, lineage: false }
    const value = judgeRollback({
      back,
      again: again?.runs,
      schema: {
        there: diffSnapshots(fork, migrated, { ...inputs, lineage: true }),
        back: diffSnapshots(migrated, returned, { ...inputs, lineage: true }),
        whole: diffSnapshots(fork, returned, byName),
        again: remade && diffSnapshots(migrated, remade, byName),
      },
      before,
      after,
      evidence: await readEvidence(state.folder),
      books: await findBooks(client),
    })
    return { measured: true, value }
  } finally {
    await Promise.all([worker.end(), watcher.end()])
  }
}

/** A command is ended when its time is over; a statement of a file, the server ends. */
async function within(
  { clock }: Access,
  limit: number,
  run: (signal: AbortSignal) => Promise<Omit<Migrated, 'remarks'>>,
) {
  const deadline = startDeadline(clock, limit)
  try {
    const back = await run(deadline.signal)
    return { ...back, runs: back.runs.map((one) => sayLate(one, limit, deadline.signal.aborted)) }
  } finally {
    deadline.end()
  }
}

function sayLate(run: MigrationRun, limit: number, isLate: boolean): MigrationRun {
  const { failure } = run
  const isCancelled = failure?.sqlstate === queryCanceled && run.milliseconds >= limit
  if (failure === undefined || !(isLate || isCancelled)) return run
  return {
    ...run,
    failure: { ...failure, message: `It was ended after ${duration(limit)}. ${failure.message}` },
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const queryCanceled = '57014'
