/** Waits, on a connection of its own, until the observer of this database has looked at what is going on now. */
import type pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'

/**
 * A statement has to run for 100 ms before what it read is put down to it: the look that counts comes after that.
 * `since` is the server's time at which there was something to see, by default now.
 */
export async function untilLooked(bystander: pg.Client, since?: Date): Promise<void> {
  const { at } = since ? { at: since } : await untilFound<{ at: Date }>(bystander, 'select clock_timestamp() as at')
  await untilFound(bystander, lookedQuery, [at])
}

/** Asks until there is a row. */
export async function untilFound<T extends pg.QueryResultRow>(
  client: pg.Client,
  sql: string,
  values: readonly unknown[] = [],
): Promise<T> {
  for (;;) {
    const { rows } = await client.query<T>(sql, [...values])
    if (rows[0] !== undefined) return rows[0]
    await systemClock.sleep(10)
  }
}

const lookedQuery = `
select
from pg_stat_activity
where datname = current_database()
  and query ~ 'pg_lock_status|pg_locks'
  and pid <> pg_backend_pid()
  and state = 'idle'
  and query_start > $1::timestamptz + interval '100 ms'
`
