/**
 * Reads a schema from a live database: one read-only transaction that sees one moment, with an empty search path so that
 * every name comes qualified, and every setting pinned that Postgres renders values with. Three round trips in all.
 */
import type pg from 'pg'
import type { Affected } from './affected.ts'
import { readLayout, type ServerLayout } from './catalog-layout.ts'
import { takeRows } from './row-stream.ts'
import type { Snapshot } from './snapshot.ts'
import { SnapshotReading } from './snapshot-reading.ts'

export type ReadSnapshotOptions = {
  /** How long the whole read may wait for locks that a migration holds, in milliseconds. */
  readonly lockTimeout?: number | undefined
}

export async function readSnapshot(client: pg.ClientBase, options: ReadSnapshotOptions = {}): Promise<Snapshot> {
  return inOneMoment(client, options, async () => readFacts(client, await readLayout(client)))
}

/** Runs the work in the transaction that this module's header speaks of. */
export async function inOneMoment<T>(
  client: pg.ClientBase,
  options: ReadSnapshotOptions,
  work: () => Promise<T>,
): Promise<T> {
  await client.query(beginSql(options.lockTimeout ?? 30_000))
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}

/** With `only`, no more than that. */
export async function readFacts(client: pg.ClientBase, layout: ServerLayout, only?: Affected): Promise<Snapshot> {
  const reading = new SnapshotReading(layout, only)
  await takeRows(client, reading.statements)
  return reading.snapshot()
}

/**
 * Catalogs of ten thousand tables are hashed in memory with 64 MB, and on disk with the default of 4 MB. Definitions are
 * rendered by one process in any case; more of them would take processors from the other side, or from production's users.
 */
function beginSql(lockTimeout: number): string {
  return `begin isolation level repeatable read read only;
set local search_path = '';
set local lock_timeout = ${Math.trunc(lockTimeout)};
set local statement_timeout = 0;
set local jit = off;
set local max_parallel_workers_per_gather = 0;
set local work_mem = '64MB';
set local quote_all_identifiers = off;
set local datestyle = 'ISO, MDY';
set local intervalstyle = 'postgres';
set local timezone = 'UTC';
set local extra_float_digits = 1;
set local bytea_output = 'hex';
set local standard_conforming_strings = on;
set local client_min_messages = warning`
}
