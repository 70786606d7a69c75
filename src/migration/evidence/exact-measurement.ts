/**
 * Measures the statements of migration files from inside their own session: exactly, because locks stay until the end of the
 * transaction and can be read right before it. What cannot run in a transaction is watched from a second connection.
 */
import type pg from 'pg'
import type { Clock } from '../../action/clock.ts'
import { redactServerError } from '../../postgres/redact.ts'
import type { HeldLock } from '../../report/report.ts'
import type { StatementResult } from '../execute-statement.ts'
import { isRowStatement } from '../row-statement.ts'
import type { AroundStatement } from '../run-files.ts'
import { StatementFailure, type StatementPlace } from '../statement-failure.ts'
import { statementText } from '../statement-text.ts'
import { readSuppressions } from '../suppression.ts'
import { controlsTransaction, refusesTransaction, setsTransaction } from '../transaction-mode.ts'
import type { BackendWatch } from './backend-watch.ts'
import { comparePictures } from './compare-pictures.ts'
import { type Effects, type MigrationEvidence, noEffects, type StatementEvidence, type Work } from './evidence.ts'
import { flushCounters } from './flush-counters.ts'
import { heldLocks } from './held-locks.ts'
import { readBackendState, readCatalog } from './own-backend.ts'
import { type Picture, takePicture } from './picture.ts'
import { recogniseWork, sharedScan } from './server-work.ts'
import { readStandingFacts } from './standing-facts.ts'
import { summariseEvidence } from './summarise-evidence.ts'
import { type StatementEffects, TransactionLedger } from './transaction-ledger.ts'
import { WrittenRows } from './written-rows.ts'

export type ExactMeasurementOptions = {
  /** The session that runs the files. */
  readonly client: pg.ClientBase
  readonly clock: Clock
  /** Sees what that session does while it cannot be asked itself. Without it, such statements have no locks in the evidence. */
  readonly watch?: BackendWatch | undefined
}

export type ExactMeasurement = {
  /** For runMigrationFiles. */
  readonly around: AroundStatement
  /** Once, when the files have run. */
  finish(): Promise<MigrationEvidence>
}

export async function startExactMeasurement(options: ExactMeasurementOptions): Promise<ExactMeasurement> {
  const { client } = options
  const countsApart = await flushCounters(client)
  const base = await takePicture(client)
  const standingFacts = await readStandingFacts(client)
  const session = new MeasuredSession(options, base)
  const onNotice = ({ message }: { readonly message?: string | undefined }) => session.hear(message ?? '')
  client.on('notice', onNotice)
  return {
    around: (place, execute) => session.around(place, execute),
    finish: async () => {
      client.off('notice', onNotice)
      const { statements } = session
      const limits = [...(countsApart ? [] : [oldServer]), ...session.limits]
      const measured = { method: 'exact', before: base, statements } as const
      try {
        await flushCounters(client)
        const after = await takePicture(client)
        const facts = await standingFacts({ before: base, after })
        const rows = await session.rowsThatStayed()
        return summariseEvidence({ ...measured, ...facts, after, rows, limits })
      } catch (error) {
        // The migration may have ended the connection, or the server: what was measured until then stays.
        const limit = `The state afterwards could not be read: ${redactServerError(error).message}.`
        return summariseEvidence({ ...measured, after: base, foreignKeysWithoutIndex: [], limits: [...limits, limit] })
      }
    },
  }
}

const oldServer =
  'Before Postgres 15, rows and scans of a statement may include some of the transaction before its own.'

type Place = StatementPlace
type Execute = () => Promise<StatementResult>

class MeasuredSession {
  readonly #options: ExactMeasurementOptions
  readonly #base: Picture
  readonly #written = new WrittenRows()
  #ledger: TransactionLedger
  #statements: StatementEvidence[] = []
  #work: Work[] = []
  /** Names of tables that the statement has not read alone. */
  #shared = new Set<string>()
  #wal = 0
  #transaction = 0
  /** Whether `#transaction` is the one that is open in the session. */
  #open = false
  #stale = false
  #unwatched = false
  #savepointUndone = false

  constructor(options: ExactMeasurementOptions, base: Picture) {
    this.#options = options
    this.#base = base
    this.#ledger = new TransactionLedger(base)
  }

  get statements(): readonly StatementEvidence[] {
    return this.#statements
  }

  get limits(): readonly string[] {
    return [
      ...(this.#unwatched ? ['Locks of statements that run outside a transaction were not watched.'] : []),
      ...(this.#savepointUndone ? ['Rows undone by `rollback to` a savepoint are counted as written.'] : []),
      ...(this.#hasFailure ? ['What the failed statement itself had locked was gone before it could be read.'] : []),
    ]
  }

  /** Undefined when nothing was rolled back: then the server's counters tell, also of what was done at commit. */
  async rowsThatStayed(): Promise<Effects['rows'] | undefined> {
    const { client } = this.#options
    if (!this.#hasFailure && !(await this.#written.hasRollback(client))) return undefined
    const besides = this.#statements.filter(({ method }) => method === 'sampled').flatMap(({ rows }) => rows)
    return this.#written.sum(client, { base: this.#base, besides })
  }

  get #hasFailure(): boolean {
    return this.#statements.some(({ failed }) => failed)
  }

  hear(message: string): void {
    const work = recogniseWork(message)
    if (work) this.#work.push(work)
    const shared = sharedScan(message)
    if (shared !== undefined) this.#shared.add(shared)
  }

  async around(place: Place, execute: Execute): Promise<StatementResult> {
    if (place.number === 1) this.#startFile(place.file.path)
    if (this.#inTransaction) return this.#measure(place, execute)
    if (controlsTransaction(place.statement)) return this.#passOn(place, execute)
    return this.#wrap(place, execute)
  }

  /** A file that is run a second time, without a transaction, has left nothing of the first. */
  #startFile(path: string): void {
    const before = this.#statements.length
    this.#statements = this.#statements.filter(({ source }) => source?.file !== path)
    this.#stale ||= this.#statements.length < before
    this.#open = false
  }

  get #inTransaction(): boolean {
    return this.#options.client.getTransactionStatus() === 'T'
  }

  /** Inside an open transaction. */
  async #measure(place: Place, execute: Execute): Promise<StatementResult> {
    if (!this.#open && setsTransaction(place.statement)) return this.#passOn(place, execute)
    if (!this.#open) await this.#begin()
    const { result, milliseconds } = await this.#time(place, execute)
    if (!this.#inTransaction) {
      this.#open = false
      this.#record(place, { milliseconds })
      return result
    }
    const { client } = this.#options
    const state = await readBackendState(client)
    const { wal, locks } = state
    this.#written.note(state)
    this.#savepointUndone ||= place.statement.words[0] === 'rollback'
    const changed = !isRowStatement(place.statement) || this.#ledger.hasNewLock(locks)
    const catalog = changed
      ? await readCatalog(
          client,
          locks.map(({ oid }) => oid),
        )
      : undefined
    this.#record(place, { milliseconds, walBytes: wal - this.#wal, effects: this.#ledger.read(locks, catalog) })
    this.#wal = wal
    return result
  }

  /** `begin`, `commit` and their kind; and what has to come before any query, ours too. */
  async #passOn(place: Place, execute: Execute): Promise<StatementResult> {
    const { result, milliseconds } = await this.#time(place, execute)
    this.#record(place, { milliseconds, transaction: this.#transaction + 1 })
    return result
  }

  /** A transaction for one statement is what it would have had anyway, and can be looked into before it ends. */
  async #wrap(place: Place, execute: Execute): Promise<StatementResult> {
    const { client } = this.#options
    await client.query('begin')
    try {
      const result = await this.#measure(place, execute)
      await commit(client, place)
      this.#open = false
      return result
    } catch (error) {
      if (!(error instanceof StatementFailure) || !refusesTransaction(sqlstateOf(error))) throw error
      await client.query('rollback')
      this.#statements.pop()
      this.#open = false
      return this.#watchFromOutside(place, execute)
    }
  }

  async #watchFromOutside(place: Place, execute: Execute): Promise<StatementResult> {
    const { client, watch } = this.#options
    await flushCounters(client)
    const before = await takePicture(client)
    this.#unwatched ||= watch === undefined
    this.#transaction += 1
    const sighting = await watch?.start()
    try {
      const { result, milliseconds } = await this.#time(place, execute)
      await flushCounters(client)
      const after = await takePicture(client)
      const locks = (await sighting?.stop(before)) ?? []
      const older = locks.filter(({ oid }) => this.#base.has(oid)).map(({ lock }) => lock)
      this.#record(place, { milliseconds, effects: { ...comparePictures(before, after), locks: older } }, 'sampled')
      this.#stale = true
      return result
    } finally {
      await sighting?.stop(before)
    }
  }

  async #begin(): Promise<void> {
    const { client } = this.#options
    if (this.#stale) this.#ledger = new TransactionLedger(this.#base, await takePicture(client))
    this.#stale = false
    this.#transaction += 1
    this.#open = true
    this.#ledger.begin()
    // The counters of the next transaction start where this one has not been handed over: so it is, at its end.
    await flushCounters(client)
    const { rows } = await client.query<{ readonly wal: number }>(beginQuery)
    this.#wal = rows[0]?.wal ?? 0
    this.#work = []
  }

  async #time(place: Place, execute: Execute) {
    const { clock } = this.#options
    this.#work = []
    this.#shared.clear()
    const start = clock.now().getTime()
    try {
      const result = await execute()
      return { result, milliseconds: clock.now().getTime() - start }
    } catch (error) {
      this.#record(place, { milliseconds: clock.now().getTime() - start, failed: true })
      this.#stale = true
      throw error instanceof StatementFailure ? error.withLocks(this.#locksUntilNow()) : error
    }
  }

  /** Of the transaction that is open. */
  #locksUntilNow(): readonly HeldLock[] {
    return heldLocks(this.#statements.filter(({ transaction }) => this.#open && transaction === this.#transaction))
  }

  #record(place: Place, facts: StatementFacts, method: StatementEvidence['method'] = 'exact'): void {
    const { file, number, statement } = place
    const {
      milliseconds,
      walBytes,
      failed = false,
      effects = { ...noEffects, locks: [] },
      transaction = this.#transaction,
    } = facts
    this.#statements.push({
      source: { file: file.path, number, line: statement.line },
      text: statementText(statement.sql),
      words: [...statement.words],
      milliseconds,
      walBytes,
      transaction,
      method,
      failed,
      ...effects,
      locks: [...effects.locks],
      scans: effects.scans.map((scan) => (this.#shared.has(scan.relation.name) ? { ...scan, atLeast: true } : scan)),
      work: this.#work,
      suppressions: [...readSuppressions(statement.before, statement.sql, statement.after)],
    })
    this.#work = []
  }
}

type StatementFacts = {
  readonly milliseconds: number
  readonly walBytes?: number | undefined
  /** The one that is open, by default. */
  readonly transaction?: number | undefined
  readonly failed?: boolean | undefined
  readonly effects?: StatementEffects | undefined
}

// Local to the transaction: what the file itself sets stays as it set it.
const beginQuery = `
select
  set_config('client_min_messages', 'debug1', true),
  pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as wal
`

async function commit(client: pg.ClientBase, place: Place): Promise<void> {
  try {
    await client.query('commit')
  } catch (cause) {
    throw new StatementFailure('The commit failed.', { place, cause })
  }
}

function sqlstateOf({ cause }: StatementFailure): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}
