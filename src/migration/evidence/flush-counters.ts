/**
 * Has the own backend hand over its counters of rows and scans at the end of the current transaction. On its own it does that
 * once a second at most. https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-STATS-FUNCTIONS
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'

/**
 * False where the server has no such function: counts of a transaction then run into those of the one before. Outside of a transaction
 * they are waited for there, twice as long as such a server keeps them back: in the backend, and in the process that collects them.
 */
export async function flushCounters(client: pg.ClientBase): Promise<boolean> {
  // Since Postgres 15. Looked up, because an unknown function would end the transaction that asks for it.
  const [found] = await anywhere(client).ask(lookupQuery)
  if (!found?.can) {
    if ((client as pg.Client).getTransactionStatus() === 'I') {
      await anywhere(client).ask(pauseQuery)
      await anywhere(client).ask(pauseQuery)
    }
    return false
  }
  await anywhere(client).ask(flushQuery)
  return true
}

const lookupQuery = defineQualified<{ readonly can: boolean }>(
  'whether counters can be handed over',
  "select pg_catalog.to_regprocedure('pg_catalog.pg_stat_force_next_flush()') is not null as can",
)

// PGSTAT_STAT_INTERVAL is half a second: https://github.com/postgres/postgres/blob/REL_14_STABLE/src/backend/postmaster/pgstat.c
const pauseQuery = defineQualified('counters waited for', 'select pg_catalog.pg_sleep(0.6)')

const flushQuery = defineQualified('counters handed over', 'select pg_catalog.pg_stat_force_next_flush()')
