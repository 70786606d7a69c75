/**
 * Looks, many times a second, at what the other sessions of a database are running and which tables they have locked. Each
 * look is one short statement on its own: nothing that `create index concurrently` would have to wait for.
 */
import type { Clock } from '../../ground/clock.ts'
import type { Asker } from '../../postgres/anywhere.ts'
import { ownSessions } from '../../postgres/connect.ts'
import { defineQualified } from '../../postgres/query.ts'
import { type LockMode, parseLockMode, strongerLock } from '../lock-modes.ts'
import { onlyMarksTransaction } from '../transaction-control.ts'

export type SamplerOptions = {
  /** To a connection of its own. */
  readonly questions: Asker
  readonly clock: Clock
  /** Look at this backend only. */
  readonly pid?: number | undefined
}

export type SeenStatement = {
  readonly query: string
  /** Milliseconds since 1970, by the server's clock. */
  readonly startedAt: number
  endedAt: number
  /** The same for all statements of one transaction. */
  readonly transaction: string
  readonly locks: Map<number, SeenLock>
}

export type SeenLock = { mode: LockMode; readonly firstSeen: number; lastSeen: number; waited: number }

export type Sightings = {
  readonly statements: readonly SeenStatement[]
  /** The longest gap between two looks, in milliseconds: what is shorter may have been missed. */
  readonly longestGap: number
  /** Why it ended early. */
  readonly broken?: string | undefined
}

const activeInterval = 50
const idleInterval = 100
/** How long nothing must happen before it looks less often. */
const idleAfter = 1000
/** A look takes at most this part of the time, as long as that does not blind it. */
const dutyCycle = 1 / 50

export class ActivitySampler {
  readonly #options: SamplerOptions
  readonly #statements = new Map<string, SeenStatement>()
  readonly #locks = new Map<string, SeenLock[]>()
  readonly #abort = new AbortController()
  #longestGap = activeInterval
  #broken: string | undefined
  #loop: Promise<void> | undefined

  constructor(options: SamplerOptions) {
    this.#options = options
  }

  start(): void {
    this.#loop ??= this.#run()
  }

  /** The connection is gone. */
  get isBroken(): boolean {
    return this.#broken !== undefined
  }

  async stop(): Promise<Sightings> {
    this.#abort.abort()
    await this.#loop
    return { statements: [...this.#statements.values()], longestGap: this.#longestGap, broken: this.#broken }
  }

  async #run(): Promise<void> {
    const { clock } = this.#options
    const { signal } = this.#abort
    let lastActive = clock.now().getTime()
    let lastLook = lastActive
    while (!signal.aborted) {
      const start = clock.now().getTime()
      const active = await this.#look()
      if (active === undefined) return
      const end = clock.now().getTime()
      this.#longestGap = Math.max(this.#longestGap, end - lastLook)
      lastLook = end
      if (active) lastActive = end
      const interval = end - lastActive > idleAfter ? idleInterval : activeInterval
      const rest = Math.min(idleInterval, (end - start) / dutyCycle)
      await clock.sleep(Math.max(interval, rest), signal).catch(ignoreAbort(signal))
    }
  }

  /** Whether anything was going on; undefined when the connection is gone. */
  async #look(): Promise<boolean | undefined> {
    const { questions, pid } = this.#options
    try {
      const rows = await questions.ask(activityQuery, [pid ?? null])
      for (const row of rows) this.#note(row)
      return rows.length > 0
    } catch (error) {
      this.#broken = error instanceof Error && 'code' in error ? `SQLSTATE ${error.code}` : 'the connection was lost'
      return undefined
    }
  }

  #note(row: ActivityRow): void {
    const key = `${row.pid} ${row.query_start}`
    const transaction = `${row.pid} ${row.xact_start}`
    const statement = this.#statements.get(key) ?? newStatement(row, transaction)
    this.#statements.set(key, statement)
    const wasOver = statement.endedAt === row.state_change
    // Between two statements of a transaction, the time of the last change is when the first of them ended.
    statement.endedAt = row.state === 'active' ? row.now : row.state_change
    // The server reads activity before locks: what is new under a statement that takes none, the next one has taken meanwhile.
    const isNext = onlyMarksTransaction(row.query) || (row.state !== 'active' && wasOver)
    for (const [oid, name, granted] of row.locks) {
      const mode = parseLockMode(name)
      if (mode) this.#noteLock(isNext ? undefined : statement, { oid, mode, granted, now: row.now, transaction })
    }
  }

  /** A lock belongs to the statement that was first seen with it, and lasts as long as its transaction has it. */
  #noteLock(statement: SeenStatement | undefined, { oid, mode, granted, now, transaction }: LockSighting): void {
    const key = `${transaction} ${oid}`
    const held = this.#locks.get(key) ?? []
    this.#locks.set(key, held)
    let lock = held.find((known) => strongerLock(known.mode, mode) === known.mode)
    if (lock === undefined && statement) {
      lock = statement.locks.get(oid) ?? { mode, firstSeen: now, lastSeen: now, waited: 0 }
      lock.mode = mode
      statement.locks.set(oid, lock)
      held.push(lock)
    }
    if (lock && !granted) lock.waited = now - lock.firstSeen
    for (const known of held) known.lastSeen = now
  }
}

function newStatement(row: ActivityRow, transaction: string): SeenStatement {
  return { query: row.query, startedAt: row.query_start, endedAt: row.query_start, transaction, locks: new Map() }
}

type LockSighting = {
  readonly oid: number
  readonly mode: LockMode
  readonly granted: boolean
  readonly now: number
  readonly transaction: string
}

type ActivityRow = {
  readonly now: number
  readonly pid: number
  readonly state: string
  readonly query: string
  readonly xact_start: number
  readonly query_start: number
  readonly state_change: number
  readonly locks: readonly (readonly [number, string, boolean])[]
}

// A monitoring session of the service has no lock on the user's tables, and is not the user: it is none of our business. Our own
// sessions say by their name that they are no business of the pull request's, unless one of them is the one to watch.
const activityQuery = defineQualified<ActivityRow>(
  'what sessions do',
  `
select
  (extract(epoch from pg_catalog.clock_timestamp()) operator(pg_catalog.*) 1000)::pg_catalog.float8 as now,
  a.pid,
  a.state,
  pg_catalog.left(a.query, 2000) as query,
  (extract(epoch from coalesce(a.xact_start, a.query_start)) operator(pg_catalog.*) 1000)::pg_catalog.float8 as xact_start,
  (extract(epoch from a.query_start) operator(pg_catalog.*) 1000)::pg_catalog.float8 as query_start,
  (extract(epoch from a.state_change) operator(pg_catalog.*) 1000)::pg_catalog.float8 as state_change,
  coalesce(l.locks, '[]'::pg_catalog.json) as locks
from pg_catalog.pg_stat_activity a
left join (
  select pid, pg_catalog.json_agg(pg_catalog.json_build_array(relation::pg_catalog.int8, mode, granted)) as locks
  from pg_catalog.pg_locks
  where locktype operator(pg_catalog.=) 'relation' and relation operator(pg_catalog.>=) 16384::pg_catalog.oid
    and database operator(pg_catalog.=) (
      select oid from pg_catalog.pg_database where datname operator(pg_catalog.=) pg_catalog.current_database()
    )
  group by pid
) l on l.pid operator(pg_catalog.=) a.pid
where a.datname operator(pg_catalog.=) pg_catalog.current_database()
  and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
  and a.backend_type operator(pg_catalog.=) 'client backend'
  and a.state operator(pg_catalog.<>) 'idle'
  and a.query_start is not null
  and (a.usename operator(pg_catalog.=) session_user or l.pid is not null)
  and case
    when $1::pg_catalog.int4 is null then a.application_name operator(pg_catalog.!~) '^${ownSessions}'
    else a.pid operator(pg_catalog.=) $1
  end
`,
)

function ignoreAbort(signal: AbortSignal) {
  return (error: unknown): void => {
    if (!signal.aborted) throw error
  }
}
