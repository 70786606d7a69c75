/**
 * Reads a schema from a live database, in one look: with a search path of nothing but pg_catalog every name comes qualified, and
 * every setting is pinned that Postgres renders values with. A handful of round trips in all.
 */
import type pg from 'pg'
import { type Look, looking } from '../postgres/look.ts'
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
  return inOneMoment(client, options, async (look) => readFacts(look, await readLayout(look)))
}

export async function inOneMoment<T>(
  client: pg.ClientBase,
  { lockTimeout }: ReadSnapshotOptions,
  work: (look: Look) => Promise<T>,
): Promise<T> {
  return looking(client, work, lockTimeout === undefined ? {} : { lock: lockTimeout })
}

/** With `only`, no more than that. */
export async function readFacts(look: Look, layout: ServerLayout, only?: Affected): Promise<Snapshot> {
  const reading = new SnapshotReading(layout, only)
  await takeRows(look, reading.statements)
  return reading.snapshot()
}
