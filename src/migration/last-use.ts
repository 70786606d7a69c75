/**
 * Whether anybody uses what a change drops, by the counters of the parent, which people work on: a copy made from a template has
 * none of them.
 * https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ALL-INDEXES-VIEW
 */
import type { Look } from '../postgres/look.ts'
import { defineQuery } from '../postgres/query.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { LiveQueries } from '../workload/live-queries.ts'

export type LastUse = {
  /** `schema.name` of a table or an index. */
  readonly name: string
  /** How often it was read, as far as the server has counted. */
  readonly scans: number
  /** ISO 8601; absent before Postgres 16, which does not keep it, and where it was never read. */
  readonly at?: string | undefined
}

/** Tables and indexes that are gone. */
export function droppedRelations({ changes }: SchemaDiff): readonly string[] {
  return changes.flatMap(({ verb, object: { kind, schema, name } }) =>
    verb === 'dropped' && (kind === 'table' || kind === 'index') ? `${schema}.${name}` : [],
  )
}

export async function readLastUse(look: Look, names: readonly string[]): Promise<readonly LastUse[]> {
  const rows = await look.ask(lastUseQuery, [names])
  return rows.map(({ name, scans, at }) => ({ name, scans, ...(at !== null && { at }) }))
}

type LastUseRow = { readonly name: string; readonly scans: number; readonly at: string | null }

// The columns of times are younger than some servers: read through a row as JSON, they are null where there are none.
const lastUseQuery = defineQuery<LastUseRow>(
  'last use of what is dropped',
  `
select u.name, u.scans::float8 as scans, to_char(u.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
from (
  select concat(s.schemaname, '.', s.relname) as name, s.seq_scan + coalesce(s.idx_scan, 0) as scans,
    greatest((to_jsonb(s) ->> 'last_seq_scan')::timestamptz, (to_jsonb(s) ->> 'last_idx_scan')::timestamptz) as at
  from pg_stat_all_tables s
  union all
  select concat(s.schemaname, '.', s.indexrelname), s.idx_scan, (to_jsonb(s) ->> 'last_idx_scan')::timestamptz
  from pg_stat_all_indexes s
) u
where u.name = any ($1::text[])
`,
)

/** What is dropped and how many queries name it, with what the counters know. */
export function withLastUse(live: LiveQueries, lastUse: readonly LastUse[]): LiveQueries {
  const dropped = live.dropped.map((one) => {
    const { scans, at } = lastUse.find(({ name }) => name === one.subject) ?? {}
    return scans === undefined ? one : { ...one, lastUse: { scans, ...(at !== undefined && { at }) } }
  })
  return { ...live, dropped }
}
