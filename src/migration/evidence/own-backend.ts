/**
 * What the own backend has done so far in its open transaction: locks, counters, files. One query, after each statement; it
 * looks only at relations that are locked, because nothing can be written anew, scanned or dropped without a lock.
 */
import type pg from 'pg'
import { type LockMode, parseLockMode, strongerLock } from '../lock-modes.ts'
import type { Relation } from './evidence.ts'
import { type Counters, toRelation, userRelation } from './picture.ts'

export type BackendState = {
  /** Position in the write-ahead log, in bytes. */
  readonly wal: number
  readonly relations: readonly LockedRelation[]
}

export type LockedRelation = {
  readonly oid: number
  readonly mode: LockMode
  /** In this transaction. */
  readonly counters: Counters
  /** Absent when this transaction dropped it: the lock stays, the catalog entry is gone. */
  readonly now?:
    | { readonly relation: Relation; readonly fileNode: number; readonly heapBytes?: number | undefined }
    | undefined
}

export async function readBackendState(client: pg.ClientBase): Promise<BackendState> {
  const { rows } = await client.query<StateRow>(stateQuery)
  const [row] = rows
  if (row === undefined) throw new Error('the query for the state of the own backend returned no row')
  return { wal: row.wal, relations: row.relations.map(parseLocked) }
}

type StateRow = { readonly wal: number; readonly relations: readonly LockedRow[] }

type LockedRow = {
  readonly oid: number
  readonly modes: readonly string[]
  readonly counters: Counters
  readonly schema: string | null
  readonly name: string | null
  readonly kind: string
  readonly table: string | null
  readonly file_node: number
  readonly heap_bytes: number | null
}

// Oids below 16384 are the server's own. A relation without a row in pg_class has been dropped.
const stateQuery = `
select
  pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as wal,
  coalesce(json_agg(json_build_object(
    'oid', l.relation::int8,
    'modes', l.modes,
    'counters', json_build_object(
      'scans', coalesce(pg_stat_get_xact_numscans(l.relation), 0),
      'rowsRead', coalesce(pg_stat_get_xact_tuples_returned(l.relation), 0),
      'inserted', coalesce(pg_stat_get_xact_tuples_inserted(l.relation), 0),
      'updated', coalesce(pg_stat_get_xact_tuples_updated(l.relation), 0),
      'deleted', coalesce(pg_stat_get_xact_tuples_deleted(l.relation), 0)
    ),
    'schema', n.nspname,
    'name', c.relname,
    'kind', c.relkind,
    'table', t.relname,
    'file_node', c.relfilenode::int8,
    'heap_bytes', case
      when c.relkind in ('r', 'm') and 'AccessExclusiveLock' = any (l.modes) then pg_relation_size(c.oid)
    end
  ) order by n.nspname, c.relname, l.relation), '[]') as relations
from (
  select relation, array_agg(distinct mode) as modes
  from pg_catalog.pg_locks
  where locktype = 'relation' and granted and pid = pg_backend_pid() and relation >= 16384
  group by relation
) l
left join pg_catalog.pg_class c on c.oid = l.relation
left join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_index i on i.indexrelid = c.oid
left join pg_catalog.pg_class t on t.oid = i.indrelid
where c.oid is null or (${userRelation})
`

function parseLocked(row: LockedRow): LockedRelation {
  const { oid, counters } = row
  const mode = row.modes.flatMap((name) => parseLockMode(name) ?? []).reduce(strongerLock, 'access share')
  if (row.schema === null || row.name === null) return { oid, mode, counters }
  const relation = toRelation({ schema: row.schema, name: row.name, kind: row.kind, table: row.table })
  return { oid, mode, counters, now: { relation, fileNode: row.file_node, heapBytes: row.heap_bytes ?? undefined } }
}
