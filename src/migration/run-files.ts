/**
 * Runs migration files in order, statement by statement. A file is one transaction unless it says otherwise; the first
 * failure ends the run, and what failed, where, and what stays applied is in the result.
 */
import type pg from 'pg'
import type { Clock } from '../ground/clock.ts'
import type { Log } from '../ground/log.ts'
import { errorFacts, isServerError } from '../postgres/error-facts.ts'
import { redactServerError } from '../postgres/redact.ts'
import { control } from '../postgres/transaction-control.ts'
import type { Book } from './book.ts'
import { executeStatement, type StatementResult } from './execute-statement.ts'
import { hintFor } from './hints/hints.ts'
import type { LockWaitWatch } from './lock-wait-watch.ts'
import type { MigrationFile } from './migration-files.ts'
import type { MigrationFailure, MigrationRun } from './migration-run.ts'
import { countMisfits } from './misfits.ts'
import { type SqlFile, splitStatements } from './split-statements.ts'
import { describeFailure, isAboutLocks, StatementFailure, type StatementPlace } from './statement-failure.ts'
import { modeOf, refusesTransaction, type TransactionMode } from './transaction-mode.ts'

export type RunFilesOptions = {
  /**
   * Used alone by this run. Each file leaves it as new (`discard all`): what must hold for all of them, such as a
   * `lock_timeout`, belongs in the connection's options.
   */
  readonly client: pg.ClientBase
  readonly files: readonly MigrationFile[]
  readonly clock: Clock
  readonly log: Log
  /** Wraps each statement, to measure it; it calls `execute`. */
  readonly around?: AroundStatement | undefined
  /** Looks who is in the way of a statement that waits for a lock. */
  readonly waits?: LockWaitWatch | undefined
  /** Remembers each file that was applied. It writes over the same connection. */
  readonly book?: Book | undefined
}

export type AroundStatement = (
  place: StatementPlace & { readonly mode: TransactionMode },
  execute: () => Promise<StatementResult>,
) => Promise<StatementResult>

/** Never throws for a statement that fails. UserError, before anything has run, for a file that cannot be run at all. */
export async function runMigrationFiles(options: RunFilesOptions): Promise<readonly MigrationRun[]> {
  const files = options.files.map((file) => ({ file, sql: splitStatements(file.content, file.path) }))
  const runs: MigrationRun[] = []
  for (const { file, sql } of files) {
    if (runs.some(({ status }) => status === 'failed'))
      runs.push({ name: file.path, status: 'not-run', milliseconds: 0 })
    else runs.push(await runFile(options, file, sql))
  }
  return runs
}

async function runFile(options: RunFilesOptions, file: MigrationFile, sql: SqlFile): Promise<MigrationRun> {
  const { clock, log } = options
  const startedAt = clock.now().getTime()
  const mode = modeOf(sql, file.transaction)
  let attempt = await attemptFile(options, file, sql, mode)
  // A tool that wraps every file would fail here, and so do we.
  if (mode === 'one' && file.transaction !== 'one' && refusesTransaction(attempt.failure?.sqlstate)) {
    log.info(
      `${file.path}: statement ${attempt.failure?.statementNumber} cannot run in a transaction; running the file without one.`,
    )
    attempt = await attemptFile(options, file, sql, 'none')
  }
  const milliseconds = clock.now().getTime() - startedAt
  const facts = {
    name: file.path,
    milliseconds,
    checksum: file.checksum,
    statements: sql.statements.length,
    transaction: attempt.mode,
  }
  if (attempt.failure !== undefined) return { ...facts, status: 'failed', failure: attempt.failure }
  log.info(`${file.path}: applied (${sql.statements.length} statements, ${milliseconds} ms).`)
  return { ...facts, status: 'applied' }
}

type Attempt = { readonly mode: TransactionMode; readonly failure?: MigrationFailure | undefined }

async function attemptFile(
  options: RunFilesOptions,
  file: MigrationFile,
  sql: SqlFile,
  mode: TransactionMode,
): Promise<Attempt> {
  const { client, book } = options
  const progress = new Progress()
  const step = { name: file.path, checksum: file.checksum }
  // A tool that wraps every file does so around transactions of the file's own, too.
  const isWrapped = mode === 'one' || (mode === 'own' && file.transaction === 'one')
  const lastWords = mode === 'one' && book ? () => book.inTransaction(step) : undefined
  try {
    if (mode !== 'one') await remember(book?.begin(step))
    if (isWrapped) await control(client, 'begin')
    await runStatements(options, { file, sql, mode, progress })
    if (isWrapped && client.getTransactionStatus() !== 'I') await commit(client, lastWords)
    else await remember(lastWords?.())
    if (client.getTransactionStatus() !== 'I') throw new StatementFailure(leftOpen)
    await control(client, 'discard all')
    if (mode !== 'one') await remember(book?.end())
    return { mode }
  } catch (error) {
    if (!(error instanceof StatementFailure)) throw error
    const alive = await resetSession(client)
    const misfits = alive ? await countMisfits(client, error.cause, error.place?.statement) : undefined
    const hint = alive && misfits === undefined ? await hintOn(error, { client, file, sql, mode }) : undefined
    return { mode, failure: describeFailure(error, { keptStatements: progress.kept, misfits, hint }) }
  }
}

async function hintOn(
  { place, cause }: StatementFailure,
  { client, file, sql, mode }: Pick<RunFilesOptions, 'client'> & Omit<FileRun, 'progress'>,
): Promise<string | undefined> {
  if (place === undefined || !isServerError(cause)) return undefined
  const { code = '', message } = errorFacts(cause)
  const earlier = sql.statements.slice(0, place.number - 1)
  const { path, withoutTransaction } = file
  const { statement } = place
  return hintFor({
    path,
    statement,
    earlier,
    sqlstate: code,
    message,
    mode,
    withoutTransaction,
    client,
  })
}

type FileRun = {
  readonly file: MigrationFile
  readonly sql: SqlFile
  readonly mode: TransactionMode
  readonly progress: Progress
}

async function runStatements(
  { client, around, waits }: RunFilesOptions,
  { file, sql, mode, progress }: FileRun,
): Promise<void> {
  for (const [index, statement] of sql.statements.entries()) {
    const place = { file, statement, number: index + 1 }
    const execute = async () => {
      const sighting = waits?.start()
      try {
        return await executeStatement(client, statement)
      } catch (cause) {
        const wait = isAboutLocks(cause) ? await sighting?.lastWait() : undefined
        throw new StatementFailure('The statement failed.', { place, cause, lockState: { wait } })
      }
    }
    await (around ? around({ ...place, mode }, execute) : execute())
    if (client.getTransactionStatus() === 'I') progress.kept = place.number
  }
}

const leftOpen = 'The file begins a transaction and does not end it. Add `commit;`.'

/** How many statements of a file are committed. */
class Progress {
  kept = 0
}

/** Deferred constraints are checked here, as the role that the file has left. */
async function commit(client: pg.ClientBase, lastWords: (() => Promise<void>) | undefined): Promise<void> {
  try {
    if (lastWords !== undefined) {
      await control(client, 'set constraints all immediate')
      await remember(lastWords())
    }
    await control(client, 'commit')
  } catch (cause) {
    if (cause instanceof StatementFailure) throw cause
    throw new StatementFailure('The commit failed.', { cause })
  }
}

/** What cannot be remembered fails the file: a second run would not know of it. */
async function remember(writing: Promise<void> | undefined): Promise<void> {
  try {
    await writing
  } catch (error) {
    throw new StatementFailure(
      `It could not be written into the record of promotions: ${redactServerError(error).message}`,
    )
  }
}

/** After a failure. False when the connection itself is gone: then the server does the same on its own. */
async function resetSession(client: pg.ClientBase): Promise<boolean> {
  try {
    await control(client, 'rollback')
    await control(client, 'discard all')
    return true
  } catch (error) {
    if (errorFacts(error).severity === 'ERROR') throw error
    return false
  }
}
