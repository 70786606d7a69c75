/**
 * Before Postgres 15, what a session has written is counted half a second late, in a process of its own, and that of one which does
 * nothing more only when it ends. https://github.com/postgres/postgres/blob/REL_14_STABLE/src/backend/postmaster/pgstat.c
 */
import type pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import { count } from '../../ground/figures.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { ownSessions } from '../../postgres/connect.ts'
import { defineQualified } from '../../postgres/query.ts'

/** Whether the server is such a one. */
export async function countersAreLate(client: pg.ClientBase): Promise<boolean> {
  const [row] = await anywhere(client).ask(lateQuery)
  return row?.late ?? false
}

/** Twice as long as they are kept back: by the session, and by the process that collects them. */
export function waitForCounters(clock: Clock): Promise<void> {
  return clock.sleep(1200)
}

/** Why rows may be missing all the same. Undefined when nobody is connected any more who could have written some. */
export async function uncountedSessions(client: pg.ClientBase): Promise<string | undefined> {
  const [row] = await anywhere(client).ask(sessionsQuery)
  if (row === undefined || row.sessions === 0) return undefined
  const those = `${count(row.sessions, 'session')} ${row.sessions === 1 ? 'is' : 'are'} still connected`
  return `${those}, and before Postgres 15 the rows that a session wrote may be counted only when it ends.`
}

// Both came with the same change: https://www.postgresql.org/docs/15/release-15.html (cumulative statistics in shared memory)
const lateQuery = defineQualified<{ readonly late: boolean }>(
  'whether counters are late',
  "select pg_catalog.to_regprocedure('pg_catalog.pg_stat_force_next_flush()') is null as late",
)

const sessionsQuery = defineQualified<{ readonly sessions: number }>(
  'sessions that are not counted yet',
  `
select pg_catalog.count(*)::pg_catalog.int4 as sessions
from pg_catalog.pg_stat_activity a
where a.datname operator(pg_catalog.=) pg_catalog.current_database()
  and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
  and a.usename operator(pg_catalog.=) session_user
  and a.application_name operator(pg_catalog.!~) '^${ownSessions}'
`,
)
