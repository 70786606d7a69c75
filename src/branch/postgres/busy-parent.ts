/** Who keeps a database from being copied: any session on it does. https://www.postgresql.org/docs/current/sql-createdatabase.html */
import type pg from 'pg'
import { UserError } from '../../ground/errors.ts'
import { count } from '../../ground/figures.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'

export type Guest = {
  readonly pid: number
  /** Null where it may not be seen. */
  readonly application: string | null
  readonly role: string | null
  readonly state: string | null
  readonly since: Date
}

export async function guestsOf(client: pg.ClientBase, database: string): Promise<readonly Guest[]> {
  return anywhere(client).ask(guestsQuery, [database])
}

/** Returns how many were asked to go. Those that may not be ended stay. */
export async function sendAway(client: pg.ClientBase, database: string): Promise<number> {
  const [row] = await anywhere(client).ask(endQuery, [database])
  return row?.ended ?? 0
}

/** The error when it has not become free in time. No text of a query: it may hold values. */
export function stillBusy(database: string, guests: readonly Guest[], seconds: number): UserError {
  const shown = guests.slice(0, 5).map(({ application, role, state, since }) => {
    const who = [role, application && `as ${application}`].filter(Boolean).join(' ')
    return `${who || 'somebody'} (${state ?? 'state not shown'}, since ${since.toISOString().slice(0, 16).replace('T', ' ')} UTC)`
  })
  const more = guests.length > shown.length ? [`and ${guests.length - shown.length} more`] : []
  const list = shown.length > 0 ? `: ${[...shown, ...more].join(', ')}` : ''
  return new UserError(
    `The database ${database} could not be copied within ${seconds} s, because ${count(guests.length, 'session')} on it kept it busy${list}. ` +
      'A database that is copied has to be free of sessions. Branch from a copy that nobody works on (`alter database … allow_connections false` keeps it so, ' +
      'and a nightly job refreshes it), give it more time with `operation-timeout`, or let the sessions be ended with `busy-parent: terminate`.',
  )
}

const guestsQuery = defineQualified<Guest>(
  'sessions on a database',
  `
select a.pid, nullif(a.application_name, '') as application, a.usename::pg_catalog.text as role, a.state, a.backend_start as since
from pg_catalog.pg_stat_activity a
where a.datname operator(pg_catalog.=) $1::pg_catalog.text and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
order by a.backend_start
`,
)

const endQuery = defineQualified<{ readonly ended: number }>(
  'sessions on a database ended',
  `
select pg_catalog.count(*)::pg_catalog.int4 as ended
from (
  select pg_catalog.pg_terminate_backend(a.pid)
  from pg_catalog.pg_stat_activity a
  where a.datname operator(pg_catalog.=) $1::pg_catalog.text and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
    and pg_catalog.pg_has_role(a.usesysid, 'member')
) ended
`,
)
