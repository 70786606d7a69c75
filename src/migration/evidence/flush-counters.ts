/**
 * Has the own backend hand over its counters of rows and scans at the end of the current transaction. On its own it does that
 * once a second at most. https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-STATS-FUNCTIONS
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'

/** False where the server has no such function: counts then run into those of the transaction before. */
export async function flushCounters(client: pg.ClientBase): Promise<boolean> {
  // Since Postgres 15. Looked up, because an unknown function would end the transaction that asks for it.
  const [found] = await anywhere(client).ask(lookupQuery)
  if (!found?.can) return false
  await anywhere(client).ask(flushQuery)
  return true
}

const lookupQuery = defineQualified<{ readonly can: boolean }>(
  'whether counters can be handed over',
  "select pg_catalog.to_regprocedure('pg_catalog.pg_stat_force_next_flush()') is not null as can",
)

const flushQuery = defineQualified('counters handed over', 'select pg_catalog.pg_stat_force_next_flush()')
