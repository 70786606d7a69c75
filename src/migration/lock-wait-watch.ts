/** Looks from a second connection, while a statement waits for a lock, who is in its way: names and modes, never a query. */
import type pg from 'pg'
import type { Clock } from '../ground/clock.ts'
import type { Asker } from '../postgres/anywhere.ts'
import { backendPid } from '../postgres/backend-pid.ts'
import { defineQualified } from '../postgres/query.ts'
import { type LockMode, parseLockMode, strongerLock } from './lock-modes.ts'
import type { LockWait } from './lock-state.ts'

export type LockWaitWatch = {
  /** At the start of each statement; the one before has ended. */
  start(): LockWaitSighting
  /** Once, when no statement follows. */
  end(): Promise<void>
}

export type LockWaitSighting = {
  /** The last wait of this statement that was seen. */
  lastWait(): Promise<LockWait | undefined>
}

const interval = 50

/** `questions` go to a connection of their own; the watched session answers for its process id. */
export async function watchLockWaits(options: {
  readonly watched: pg.ClientBase
  readonly questions: Asker
  readonly clock: Clock
}): Promise<LockWaitWatch> {
  const { watched, questions, clock } = options
  const pid = await backendPid(watched)
  const look = async () => parseWait(await questions.ask(waitQuery, [pid]))
  const abort = new AbortController()
  let running: { seen: Promise<LockWait | undefined> } | undefined
  const watching = (async () => {
    let before: typeof running
    while (await pause(clock, abort.signal)) {
      // Most statements are over before the second time round, and cost nothing.
      if (running !== undefined && running === before) {
        const { seen } = running
        // Whoever asks may lose the connection. The statement itself is none the worse for it.
        running.seen = look()
          .then(async (wait) => latest(await seen, wait))
          .catch(() => seen)
        await running.seen
      }
      before = running
    }
  })()
  return {
    start: () => {
      const statement = { seen: Promise.resolve<LockWait | undefined>(undefined) }
      running = statement
      return { lastWait: () => statement.seen }
    },
    end: async () => {
      abort.abort()
      await watching
    },
  }
}

/**
 * A deadlock ends while it is looked at: the other side has what it waited for before our statement has failed. That it did wait
 * is what matters.
 */
function latest(earlier: LockWait | undefined, later: LockWait | undefined): LockWait | undefined {
  if (earlier === undefined || later === undefined || later.relation !== earlier.relation) return later ?? earlier
  const waited = (application: string | undefined) =>
    earlier.blockers.some((blocker) => blocker.waits && blocker.application === application)
  return {
    ...later,
    blockers: later.blockers.map((blocker) => ({ ...blocker, waits: blocker.waits || waited(blocker.application) })),
  }
}

/** False when it is over. */
function pause(clock: Clock, signal: AbortSignal): Promise<boolean> {
  return clock.sleep(interval, signal).then(
    () => true,
    () => false,
  )
}

type WaitRow = {
  readonly wanted: string | null
  readonly relation: string | null
  readonly application: string | null
  readonly state: string | null
  readonly seconds: number | null
  readonly modes: readonly string[]
  readonly waits: boolean
}

// Who waits for a row waits for the transaction that has changed it, and has a lock on the row's place meanwhile. A prepared
// transaction blocks as process 0. https://www.postgresql.org/docs/current/view-pg-locks.html
const waitQuery = defineQualified<WaitRow>(
  'who is in the way',
  `
select
  case when w.locktype operator(pg_catalog.=) 'relation' then w.mode end as wanted,
  n.nspname operator(pg_catalog.||) '.'::pg_catalog.text operator(pg_catalog.||) c.relname as relation,
  case when a.application_name operator(pg_catalog.<>) '' then a.application_name end as application,
  a.state,
  extract(epoch from pg_catalog.clock_timestamp() operator(pg_catalog.-) a.xact_start)::pg_catalog.float8 as seconds,
  array(
    select h.mode
    from pg_catalog.pg_locks h
    where h.pid operator(pg_catalog.=) b.pid and h.locktype operator(pg_catalog.=) 'relation'
      and h.database operator(pg_catalog.=) p.database and h.relation operator(pg_catalog.=) p.relation and h.granted
  ) as modes,
  exists (select from pg_catalog.pg_locks h where h.pid operator(pg_catalog.=) b.pid and not h.granted) as waits
from pg_catalog.pg_locks w
cross join lateral pg_catalog.unnest(pg_catalog.pg_blocking_pids(w.pid)) as b (pid)
left join lateral (
  select r.database, r.relation
  from pg_catalog.pg_locks r
  where r.pid operator(pg_catalog.=) w.pid
    and (r.locktype operator(pg_catalog.=) 'relation' and not r.granted or r.locktype operator(pg_catalog.=) 'tuple')
  limit 1
) p on true
left join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) p.relation
left join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
left join pg_catalog.pg_stat_activity a on a.pid operator(pg_catalog.=) b.pid
where w.pid operator(pg_catalog.=) $1::pg_catalog.int4 and not w.granted
order by a.xact_start, b.pid
`,
)

function parseWait(rows: readonly WaitRow[]): LockWait | undefined {
  const [first] = rows
  if (first === undefined) return undefined
  const mode = first.wanted === null ? undefined : parseLockMode(first.wanted)
  return {
    ...(mode && { mode }),
    ...(first.relation !== null && { relation: first.relation }),
    blockers: rows.map(({ application, state, seconds, modes, waits }) => {
      const held = modes.flatMap((name) => parseLockMode(name) ?? []).reduce<LockMode | undefined>(stronger, undefined)
      return {
        ...(application !== null && { application }),
        ...(state !== null && { state }),
        ...(held && { mode: held }),
        ...(seconds !== null && { transactionSeconds: Math.round(seconds) }),
        waits,
      }
    }),
  }
}

function stronger(left: LockMode | undefined, right: LockMode): LockMode {
  return left === undefined ? right : strongerLock(left, right)
}
