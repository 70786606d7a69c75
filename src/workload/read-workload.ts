/**
 * The workload of a server, from pg_stat_statements where that is installed and may be read: never installed, reset or written by
 * us. https://www.postgresql.org/docs/current/pgstatstatements.html
 */
import type pg from 'pg'
import type { Measured } from '../ground/measured.ts'
import { isServerError } from '../postgres/error-facts.ts'
import { type Look, looking } from '../postgres/look.ts'
import { defineQueries } from '../postgres/query.ts'
import { findStatistics } from '../postgres/statement-statistics.ts'
import { asksOnlyCatalog, isOurs } from './catalog-only.ts'
import { singleStatement } from './single-statement.ts'
import { withoutConstants } from './without-constants.ts'
import { sum, topQueries, type Workload, type WorkloadQuery } from './workload.ts'

export type WorkloadLimits = {
  /** How many queries, the costliest and the most frequent. */
  readonly queries: number
  /** Milliseconds that it waits for a lock. */
  readonly lock: number
}

/** Not measured, with what would allow it, where there is none that this login may read. */
export async function readWorkload(client: pg.ClientBase, limits: WorkloadLimits): Promise<Measured<Workload>> {
  try {
    return await looking(client, (look) => read(look, limits), { lock: limits.lock })
  } catch (error) {
    // 55000: created, but not loaded by the server. 42501: not for this role.
    if (isServerError(error, '55000')) return { measured: false, why: notLoaded }
    if (isServerError(error, '42501')) return { measured: false, why: notAllowed }
    throw error
  }
}

/** Whether asking is worth a connection: a branch has the extensions of its parent. */
export async function hasStatementStatistics(client: pg.ClientBase): Promise<boolean> {
  return looking(client, async (look) => (await findStatistics(look)) !== undefined)
}

export const notInstalled =
  'pg_stat_statements is not installed in the parent. `create extension pg_stat_statements` there lets the next branch be tried with the queries of production.'
const notLoaded =
  'pg_stat_statements is installed in the parent, and its server does not load it: `shared_preload_libraries` has to name it.'
const notAllowed =
  'The login may not read pg_stat_statements of the parent. `grant pg_read_all_stats` to it there allows that, and to read nothing else.'

async function read(look: Look, limits: WorkloadLimits): Promise<Measured<Workload>> {
  const extension = await findStatistics(look)
  if (extension === undefined) return { measured: false, why: notInstalled }
  const { schema, version } = extension
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isAtLeast = (wanted: number) => major > 1 || (major === 1 && minor >= wanted)
  const totals = await look.ask(totalsQuery(schema, isAtLeast(8)))
  const [info] = isAtLeast(9) ? await look.ask(infoQuery(schema)) : []
  const entries = totals.map(({ text, ...rest }) => ({ ...rest, text: text ?? undefined }))
  const unreadable = entries.filter(({ text }) => text === undefined || text === '<insufficient privilege>')
  const readable = entries.flatMap(({ text, calls, milliseconds, role }): WorkloadQuery[] => {
    if (text === undefined || isOurs(text) || asksOnlyCatalog(text) || singleStatement(text) === undefined) return []
    return [{ text: withoutConstants(text), calls, milliseconds, ...(role !== null && { role }) }]
  })
  // What a login has asked itself, it is always shown.
  if (readable.length === 0 && unreadable.length > 0) return { measured: false, why: notAllowed }
  const queries = topQueries(readable, limits.queries)
  const chosen = new Set(queries)
  const rest = readable.filter((query) => !chosen.has(query))
  return {
    measured: true,
    value: {
      version: 1,
      source: 'pg_stat_statements',
      ...(info?.since && { since: info.since }),
      ...(info && { until: info.now, evictions: info.evictions }),
      ...(unreadable.length > 0 && { unreadable: sum(unreadable) }),
      ...(rest.length > 0 && { rest: sum(rest) }),
      queries: [...queries],
    },
  }
}

type TotalRow = {
  readonly text: string | null
  readonly role: string | null
  readonly calls: number
  readonly milliseconds: number
}

// One query has several entries where it runs inside functions, and after its tables were made anew. Before 1.8 planning and
// execution were one.
const totalsQuery = defineQueries<TotalRow, [schema: string, splitsTime: boolean]>(
  'workload of pg_stat_statements',
  (schema, splitsTime) => `
select
  case when length(s.query) <= 20000 then s.query end as text,
  r.rolname as role,
  sum(s.calls)::float8 as calls,
  sum(s.${splitsTime ? 'total_exec_time' : 'total_time'})::float8 as milliseconds
from ${schema}.pg_stat_statements s
left join pg_catalog.pg_roles r on r.oid = s.userid
where s.dbid = (select oid from pg_catalog.pg_database where datname = current_database())
group by 1, 2
`,
)

const infoQuery = defineQueries<
  { readonly since: string | null; readonly now: string; readonly evictions: number },
  [schema: string]
>(
  'window of pg_stat_statements',
  (schema) => `
select
  to_char(stats_reset at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
  to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now,
  dealloc::float8 as evictions
from ${schema}.pg_stat_statements_info
`,
)
