/** The session that runs migration files, looked into around each of their statements. */
import type pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import { control } from '../../postgres/transaction-control.ts'
import type { StatementResult } from '../execute-statement.ts'
import type { HeldLock } from '../lock-state.ts'
import { identifiersIn } from '../names-in-text.ts'
import { isRowStatement } from '../row-statement.ts'
import { StatementFailure, type StatementPlace } from '../statement-failure.ts'
import { controlsTransaction, refusesTransaction, setsTransaction } from '../transaction-mode.ts'
import type { BackendWatch } from './backend-watch.ts'
import { explainChangedRows } from './changed-rows.ts'
import { comparePictures } from './compare-pictures.ts'
import type { Effects, Relation, StatementEvidence } from './evidence.ts'
import { flushCounters } from './flush-counters.ts'
import { heldLocks } from './held-locks.ts'
import { resolveNames } from './named-relations.ts'
import { readBackendState, readCatalog } from './own-backend.ts'
import { type Picture, takePicture } from './picture.ts'
import { type StatementFacts, StatementLog } from './statement-log.ts'
import { TransactionLedger } from './transaction-ledger.ts'
import { WrittenRows } from './written-rows.ts'

export type MeasuredSessionOptions = {
  /** The session that runs the files. */
  readonly client: pg.ClientBase
  readonly clock: Clock
  /** Sees what that session does while it cannot be asked itself. Without it, such statements have no locks in the evidence. */
  readonly watch?: BackendWatch | undefined
}

type Execute = () => Promise<StatementResult>

export class MeasuredSession {
  readonly #options: MeasuredSessionOptions
  readonly #base: Picture
  readonly #written = new WrittenRows()
  readonly #log = new StatementLog()
  #ledger: TransactionLedger
  #wal = 0
  #pid = 0
  #transaction = 0
  /** Whether `#transaction` is the one that is open in the session. */
  #open = false
  #stale = false
  #unwatched = false
  #blind = false

  constructor(options: MeasuredSessionOptions, base: Picture) {
    this.#options = options
    this.#base = base
    this.#ledger = new TransactionLedger(base)
  }

  get statements(): readonly StatementEvidence[] {
    return this.#log.statements
  }

  get limits(): readonly string[] {
    return [
      ...this.unseen,
      ...(this.#written.isUnsure ? ['Rows undone by `rollback to` a savepoint are counted as written.'] : []),
      ...(this.#log.hasFailure
        ? ['What the failed statement itself had locked was gone before it could be read.']
        : []),
    ]
  }

  /** Of the limits, those that leave too much unseen. */
  get unseen(): readonly string[] {
    return [
      ...(this.#unwatched ? ['Locks of statements that run outside a transaction were not watched.'] : []),
      ...(this.#blind
        ? ['The connection that watches from outside was lost: locks that a caught error gave up were not seen.']
        : []),
    ]
  }

  /** `counted` are the rows by the server's counters: they tell as long as nothing was rolled back, also of what was done at commit. */
  async rowsThatStayed(counted: Effects['rows']): Promise<Effects['rows']> {
    const { client } = this.#options
    const isSure = !this.#log.hasFailure && !(await this.#written.hasRollback(client))
    const besides = this.statements.filter(({ method }) => method === 'sampled').flatMap(({ rows }) => rows)
    const rows = isSure ? counted : await this.#written.sum(client, { base: this.#base, besides })
    return this.#written.withBackfills(client, this.#base, rows)
  }

  /** The rows of a table are not known to have stayed where somebody went back to a savepoint without a plain name. */
  get isUnsureOfRows(): boolean {
    return this.#written.isUnsure
  }

  hear(message: string): void {
    this.#log.hear(message)
  }

  async around(place: StatementPlace, execute: Execute): Promise<StatementResult> {
    if (place.number === 1) this.#startFile(place.file.path)
    if (this.#inTransaction) return this.#measure(place, execute)
    if (controlsTransaction(place.statement)) return this.#passOn(place, execute)
    return this.#wrap(place, execute)
  }

  /** A file that is run a second time, without a transaction, has left nothing of the first. */
  #startFile(path: string): void {
    const forgotten = this.#log.forgetFile(path)
    this.#stale ||= forgotten
    this.#open = false
  }

  get #inTransaction(): boolean {
    return this.#options.client.getTransactionStatus() === 'T'
  }

  /** Inside an open transaction. */
  async #measure(place: StatementPlace, execute: Execute): Promise<StatementResult> {
    if (!this.#open && setsTransaction(place.statement)) return this.#passOn(place, execute)
    if (!this.#open) await this.#begin()
    const named = await this.#namedBy(place)
    const { result, milliseconds, seen } = await this.#timeAndWatch(place, execute)
    if (!this.#inTransaction) {
      this.#open = false
      this.#record(place, { milliseconds })
      return result
    }
    const { client } = this.#options
    const state = await readBackendState(client)
    const { wal, locks } = state
    const changed = !isRowStatement(place.statement) || this.#ledger.hasNewLock(locks)
    const catalog = changed
      ? await readCatalog(
          client,
          locks.map(({ oid }) => oid),
        )
      : undefined
    const effects = this.#ledger.read(locks, catalog, seen)
    const { sql, words } = place.statement
    const rows = await explainChangedRows(client, { ...effects, sql, rowCount: result.rowCount, base: this.#base })
    this.#written.note(state, words, rows)
    const explained = rows.map(({ oid, ...row }) => row)
    this.#record(place, { milliseconds, walBytes: wal - this.#wal, effects: { ...effects, rows: explained }, named })
    this.#wal = wal
    return result
  }

  /** `begin`, `commit` and their kind; and what has to come before any query, ours too. */
  async #passOn(place: StatementPlace, execute: Execute): Promise<StatementResult> {
    const { result, milliseconds } = await this.#time(place, execute)
    this.#record(place, { milliseconds, transaction: this.#transaction + 1 })
    return result
  }

  /** A transaction for one statement is what it would have had anyway, and can be looked into before it ends. */
  async #wrap(place: StatementPlace, execute: Execute): Promise<StatementResult> {
    const { client } = this.#options
    await control(client, 'begin')
    try {
      const result = await this.#measure(place, execute)
      await commit(client, place)
      this.#open = false
      return result
    } catch (error) {
      if (!(error instanceof StatementFailure) || !refusesTransaction(sqlstateOf(error))) throw error
      await control(client, 'rollback')
      this.#log.forgetLast()
      this.#open = false
      return this.#watchFromOutside(place, execute)
    }
  }

  async #watchFromOutside(place: StatementPlace, execute: Execute): Promise<StatementResult> {
    const { client, watch } = this.#options
    const named = await this.#namedBy(place)
    await flushCounters(client)
    const before = await takePicture(anywhere(client))
    this.#unwatched ||= watch === undefined
    this.#transaction += 1
    const sighting = await watch?.start()
    try {
      const { result, milliseconds } = await this.#time(place, execute)
      await flushCounters(client)
      const after = await takePicture(anywhere(client))
      const locks = (await sighting?.stop(before)) ?? []
      const older = locks.filter(({ oid }) => this.#base.has(oid)).map(({ lock }) => lock)
      const effects = { ...comparePictures(before, after), locks: older }
      this.#record(place, { milliseconds, effects, named }, 'sampled')
      this.#stale = true
      return result
    } finally {
      await sighting?.stop(before)
      this.#blind ||= sighting?.isBlind === true
    }
  }

  async #begin(): Promise<void> {
    const { client } = this.#options
    if (this.#stale) this.#ledger = new TransactionLedger(this.#base, await takePicture(anywhere(client)))
    this.#stale = false
    this.#transaction += 1
    this.#open = true
    this.#ledger.begin()
    this.#written.begin()
    // The counters of the next transaction start where this one has not been handed over: so it is, at its end.
    await flushCounters(client)
    const [begun] = await anywhere(client).ask(beginQuery)
    this.#wal = begun?.wal ?? 0
    this.#pid = begun?.pid ?? 0
    this.#log.open()
  }

  /** A block that catches an error gives up the locks it had taken, and nobody can ask for them afterwards. */
  async #timeAndWatch(place: StatementPlace, execute: Execute) {
    const sighting = this.#options.watch?.startLate(this.#pid)
    try {
      const timed = await this.#time(place, execute)
      return { ...timed, seen: await sighting?.stop(this.#base) }
    } finally {
      await sighting?.stop(this.#base)
      this.#blind ||= sighting?.isBlind === true
    }
  }

  async #time(place: StatementPlace, execute: Execute) {
    const { clock } = this.#options
    this.#log.open()
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

  /** Names of rows' tables are of no interest: they are in the rows that were changed. */
  async #namedBy({ statement }: StatementPlace): Promise<readonly Relation[]> {
    return isRowStatement(statement) ? [] : resolveNames(this.#options.client, identifiersIn(statement.sql))
  }

  /** Of the transaction that is open. */
  #locksUntilNow(): readonly HeldLock[] {
    return heldLocks(this.statements.filter(({ transaction }) => this.#open && transaction === this.#transaction))
  }

  /** Of the transaction that is open, unless the facts say otherwise. */
  #record(
    place: StatementPlace,
    facts: Omit<StatementFacts, 'transaction'> & { readonly transaction?: number },
    method?: StatementEvidence['method'],
  ): void {
    this.#log.record(place, { transaction: this.#transaction, ...facts }, method)
  }
}

// Local to the transaction: what the file itself sets stays as it set it.
const beginQuery = defineQualified<{ readonly wal: number; readonly pid: number }>(
  'beginning of a measured transaction',
  `
select
  pg_catalog.pg_backend_pid() as pid,
  pg_catalog.set_config('client_min_messages', 'debug1', true),
  pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0'::pg_catalog.pg_lsn)::pg_catalog.float8 as wal
`,
)

async function commit(client: pg.ClientBase, place: StatementPlace): Promise<void> {
  try {
    await control(client, 'commit')
  } catch (cause) {
    throw new StatementFailure('The commit failed.', { place, cause })
  }
}

function sqlstateOf({ cause }: StatementFailure): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}
