/**
 * Has the own backend hand over its counters of rows and scans at the end of the current transaction. On its own it does that
 * once a second at most. https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-STATS-FUNCTIONS
 */
import type pg from 'pg'

/** False where the server has no such function: counts then run into those of the transaction before. */
export async function flushCounters(client: pg.ClientBase): Promise<boolean> {
  // Since Postgres 15. Looked up, because an unknown function would end the transaction that asks for it.
  const { rows } = await client.query<{ readonly can: boolean }>(lookupQuery)
  if (!rows[0]?.can) return false
  await client.query('select pg_stat_force_next_flush()')
  return true
}

const lookupQuery = `
select to_regprocedure('pg_catalog.pg_stat_force_next_flush()') is not null as can
`
