/**
 * What the own backend has done so far in its open transaction: locks, counters, files. Asked after each statement, so it costs
 * little: one look at the locks, and one at the catalog where that may have changed. Only relations that are locked are looked
 * at, because nothing can be written anew, scanned or dropped without a lock.
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import { type LockMode, parseLockMode, strongerLock } from '../lock-modes.ts'
import type { Relation } from './evidence.ts'
import type { Counters } from './picture.ts'
import {
  largeObjects,
  type RelationRow,
  relationColumns,
  relationSource,
  toRelation,
  userRelation,
} from './relation-row.ts'

export type BackendState = {
  /** Position in the write-ahead log, in bytes. */
  readonly wal: number
  /** Absent until the transaction writes. */
  readonly transactionId?: string | undefined
  readonly locks: readonly HeldLock[]
}

export type HeldLock = {
  readonly oid: number
  /** The strongest. */
  readonly mode: LockMode
  /** In this transaction. */
  readonly counters: Counters
}

/** As the transaction sees it. */
export type CatalogEntry = {
  readonly oid: number
  readonly relation: Relation
  readonly fileNode: number
  readonly heapBytes?: number | undefined
}

export async function readBackendState(client: pg.ClientBase): Promise<BackendState> {
  const [row] = await anywhere(client).ask(stateQuery)
  if (row === undefined) throw new Error('the query for the state of the own backend returned no row')
  return { wal: row.wal, transactionId: row.transaction_id ?? undefined, locks: row.locks.map(parseLock) }
}

/** Of the given relations, those of the user that are there: a dropped one has a lock and no entry. */
export async function readCatalog(client: pg.ClientBase, oids: readonly number[]): Promise<readonly CatalogEntry[]> {
  const rows = await anywhere(client).ask(catalogQuery, [oids])
  return rows.map((row) => ({
    oid: row.oid,
    relation: toRelation(row),
    fileNode: row.file_node,
    heapBytes: row.heap_bytes ?? undefined,
  }))
}

type StateRow = {
  readonly wal: number
  readonly transaction_id: string | null
  readonly locks: readonly LockRow[]
}

type LockRow = { readonly oid: number; readonly modes: readonly string[]; readonly counters: readonly number[] }

type CatalogRow = RelationRow & {
  readonly heap_bytes: number | null
}

// Oids below 16384 are the server's own. No join: this is planned and run after every statement.
const stateQuery = defineQualified<StateRow>(
  'state of the own backend',
  `
select
  pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0'::pg_catalog.pg_lsn)::pg_catalog.float8 as wal,
  pg_catalog.pg_current_xact_id_if_assigned()::pg_catalog.text as transaction_id,
  coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
    'oid', l.relation::pg_catalog.int8,
    'modes', l.modes,
    'counters', pg_catalog.json_build_array(
      coalesce(pg_catalog.pg_stat_get_xact_numscans(l.relation), 0),
      coalesce(pg_catalog.pg_stat_get_xact_tuples_returned(l.relation), 0),
      coalesce(pg_catalog.pg_stat_get_xact_tuples_inserted(l.relation), 0),
      coalesce(pg_catalog.pg_stat_get_xact_tuples_updated(l.relation), 0),
      coalesce(pg_catalog.pg_stat_get_xact_tuples_deleted(l.relation), 0)
    )
  )), '[]'::pg_catalog.json) as locks
from (
  select relation, pg_catalog.array_agg(mode) as modes
  from pg_catalog.pg_lock_status()
  where locktype operator(pg_catalog.=) 'relation' and granted
    and pid operator(pg_catalog.=) pg_catalog.pg_backend_pid()
    and (
      relation operator(pg_catalog.>=) 16384::pg_catalog.oid
      or relation operator(pg_catalog.=) any ('{${largeObjects.join()}}'::pg_catalog.oid[])
    )
  group by relation
) l
`,
)

const catalogQuery = defineQualified<CatalogRow>(
  'locked relations',
  `
select
  ${relationColumns},
  case
    when c.relkind operator(pg_catalog.=) any ('{r,m}'::pg_catalog."char"[])
    then pg_catalog.pg_relation_size(c.oid)::pg_catalog.float8
  end as heap_bytes
${relationSource}
where c.oid operator(pg_catalog.=) any ($1::pg_catalog.int8[]::pg_catalog.oid[]) and (${userRelation})
order by n.nspname, c.relname
`,
)

function parseLock({ oid, modes, counters }: LockRow): HeldLock {
  const [scans = 0, rowsRead = 0, inserted = 0, updated = 0, deleted = 0] = counters
  const mode = modes.flatMap((name) => parseLockMode(name) ?? []).reduce(strongerLock, 'access share')
  return { oid, mode, counters: { scans, rowsRead, inserted, updated, deleted } }
}
