/**
 * What holds in every session and transaction of ours, whatever `alter role`, `alter database` or the code that ran in it
 * before has set. Names and operators are found in pg_catalog alone: with pg_temp named last, no temporary table comes first.
 * https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SEARCH-PATH
 */

export type TimeLimits = {
  /** Milliseconds: for one statement, and for one lock. */
  readonly statement: number
  readonly lock: number
  readonly idle: number
}

const searchPath = 'pg_catalog, pg_temp'

/** How Postgres reads what we send, and writes what we read. Rows that a policy hides are an error, and no policy runs. */
const pinned: Readonly<Record<string, string>> = {
  search_path: searchPath,
  row_security: 'off',
  client_encoding: 'UTF8',
  standard_conforming_strings: 'on',
  backslash_quote: 'safe_encoding',
  transform_null_equals: 'off',
  array_nulls: 'on',
  quote_all_identifiers: 'off',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  xmloption: 'content',
  client_min_messages: 'warning',
  // The planner would work out conditions of the user's checks.
  constraint_exclusion: 'off',
  jit: 'off',
  // More processes would take processors from the other side, or from production's users.
  max_parallel_workers_per_gather: '0',
  // Catalogs of ten thousand tables are hashed in memory with 64 MB, and on disk with the default of 4 MB.
  work_mem: '64MB',
}

/** Statements without a name in them that could lead elsewhere. A role's settings may make it act as another role. */
export function pinSql(scope: 'local' | 'session', limits: TimeLimits): string {
  const settings = { ...pinned, ...timeSettings(limits) }
  return [
    `set ${scope} role none`,
    ...Object.entries(settings).map(([name, value]) => `set ${scope} ${name} = ${valueSql(name, value)}`),
  ].join(';\n')
}

/** As the connection's options: there before the login is over, and what `discard all` goes back to. Values without spaces. */
export function startSettings(limits: TimeLimits): Readonly<Record<string, string>> {
  return {
    search_path: searchPath.replace(' ', ''),
    row_security: 'off',
    default_transaction_read_only: 'on',
    // One that asks nothing for a while waits for an answer elsewhere.
    idle_session_timeout: '0',
    ...timeSettings(limits),
  }
}

/** Whether the most important of it holds. */
export function heldSql(readOnly: 'on' | 'off'): string {
  const held = {
    search_path: searchPath,
    row_security: 'off',
    client_encoding: 'UTF8',
    transaction_read_only: readOnly,
  }
  const conditions = Object.entries(held).map(
    ([name, value]) => `pg_catalog.current_setting('${name}') operator(pg_catalog.=) '${value}'`,
  )
  const limited = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'].map(
    (name) => `pg_catalog.current_setting('${name}') operator(pg_catalog.<>) '0'`,
  )
  return `select /* database-branch: settings that hold */ ${[...conditions, ...limited, 'current_user operator(pg_catalog.=) session_user'].join(' and ')} as held`
}

function timeSettings({ statement, lock, idle }: TimeLimits): Record<string, string> {
  return {
    statement_timeout: String(Math.trunc(statement)),
    lock_timeout: String(Math.trunc(lock)),
    idle_in_transaction_session_timeout: String(Math.trunc(idle)),
  }
}

/** A path is a list of names; in quotes it would be one name. */
function valueSql(name: string, value: string): string {
  return name === 'search_path' ? value : `'${value}'`
}
