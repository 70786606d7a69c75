/**
 * Has the own backend hand over its counters of rows and scans at the end of the current transaction. On its own it does that
 * once a second at most. https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-STATS-FUNCTIONS
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import { countersAreLate } from './late-counters.ts'

/**
 * False where the server has no such function: counts of a transaction then run into those of the one before. Outside of a transaction
 * they are waited for there, twice as long as such a server keeps them back: in the backend, and in the process that collects them.
 */
export async function flushCounters(client: pg.ClientBase): Promise<boolean> {
  // Looked up, because an unknown function would end the transaction that asks for it.
  if (await countersAreLate(client)) {
    if ((client as pg.Client).getTransactionStatus() === 'I') {
      await anywhere(client).ask(pauseQuery)
      await anywhere(client).ask(pauseQuery)
    }
    return false
  }
  await anywhere(client).ask(flushQuery)
  return true
}

// The own session has to be at it, to send what it has: no wait of the client's would do.
const pauseQuery = defineQualified('counters waited for', 'select pg_catalog.pg_sleep(0.6)')

const flushQuery = defineQualified('counters handed over', 'select pg_catalog.pg_stat_force_next_flush()')
