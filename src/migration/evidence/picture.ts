/**
 * All of the user's relations at one moment: file, size, rows, counters. Taken once before and once after a change, in one
 * statement outside any transaction.
 */
import type { Asker } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import type { Relation, Scale } from './evidence.ts'
import { relationName } from './relation-name.ts'
import { type RelationRow, relationColumns, relationSource, toRelation, userRelation } from './relation-row.ts'

export type PicturedRelation = {
  readonly oid: number
  readonly relation: Relation
  /** 0 where there is none: views, partitioned tables. */
  readonly fileNode: number
  readonly rows: number | undefined
  /** With its indexes and its TOAST table. */
  readonly bytes: number
  /** Its own file alone. */
  readonly heapBytes: number
  /** Of an index. */
  readonly valid: boolean
  readonly counters: Counters
  /** Oid of the partitioned table that a partition belongs to in the end. */
  readonly root?: number | undefined
  /** How many columns it has ever had: what is numbered above that is newer than the picture. */
  readonly attributes: number
  /** Of a sequence; absent where it was not asked for one yet, where it is not for this role to know, or there are too many. */
  readonly lastValue?: number | undefined
}

/** Since the statistics were last reset. */
export type Counters = {
  readonly scans: number
  readonly rowsRead: number
  readonly inserted: number
  readonly updated: number
  readonly deleted: number
}

export type Picture = ReadonlyMap<number, PicturedRelation>

export async function takePicture(asker: Asker): Promise<Picture> {
  const rows = await asker.ask(pictureQuery)
  return new Map(rows.map((row) => [row.oid, parseRow(row)]))
}

export function scaleOf({ relation, rows, bytes, counters }: PicturedRelation): Scale {
  return { relation, rows, bytes, ...(relation.kind === 'index' ? { indexScans: counters.scans } : {}) }
}

/** Of a partition, the name of the table it belongs to in the end. */
export function rootName(picture: Picture, oid: number): string | undefined {
  const root = picture.get(oid)?.root
  const relation = root === undefined ? undefined : picture.get(root)?.relation
  return relation && relationName(relation)
}

type PictureRow = RelationRow & {
  readonly rows: number
  readonly bytes: string | null
  readonly heap_bytes: string | null
  readonly valid: boolean | null
  readonly root: number | null
  readonly attributes: number
  readonly counters: Counters
  readonly last_value: number | null
}

const hasFile = `c.relkind operator(pg_catalog.=) any ('{r,m,i}'::pg_catalog."char"[])`

// To read a sequence is to lock it until the statement ends, and the server's table of locks has room for a few thousand.
const pictureQuery = defineQualified<PictureRow>(
  'picture of all relations',
  `
select
  ${relationColumns},
  c.reltuples::pg_catalog.float8 as rows,
  case when ${hasFile} then pg_catalog.pg_total_relation_size(c.oid) end as bytes,
  case when ${hasFile} then pg_catalog.pg_relation_size(c.oid) end as heap_bytes,
  i.indisvalid as valid,
  case
    when c.relispartition and c.relkind operator(pg_catalog.=) any ('{r,p,f}'::pg_catalog."char"[])
    then pg_catalog.pg_partition_root(c.oid)::pg_catalog.oid::pg_catalog.int8::pg_catalog.float8
  end as root,
  c.relnatts::pg_catalog.int4 as attributes,
  case
    when c.relkind operator(pg_catalog.=) 'S' and sequences.few
      and pg_catalog.has_sequence_privilege(c.oid, 'usage, select')
    then pg_catalog.pg_sequence_last_value(c.oid)::pg_catalog.float8
  end as last_value,
  pg_catalog.json_build_object(
    'scans', coalesce(pg_catalog.pg_stat_get_numscans(c.oid), 0),
    'rowsRead', coalesce(pg_catalog.pg_stat_get_tuples_returned(c.oid), 0),
    'inserted', coalesce(pg_catalog.pg_stat_get_tuples_inserted(c.oid), 0),
    'updated', coalesce(pg_catalog.pg_stat_get_tuples_updated(c.oid), 0),
    'deleted', coalesce(pg_catalog.pg_stat_get_tuples_deleted(c.oid), 0)
  ) as counters
${relationSource}
cross join (
  select pg_catalog.count(*) operator(pg_catalog.<=) 500 as few from pg_catalog.pg_sequence
) sequences
where ${userRelation}
order by n.nspname, c.relname
`,
)

function parseRow(row: PictureRow): PicturedRelation {
  return {
    oid: row.oid,
    relation: toRelation(row),
    fileNode: row.file_node,
    rows: row.rows < 0 ? undefined : row.rows,
    bytes: Number(row.bytes ?? 0),
    heapBytes: Number(row.heap_bytes ?? 0),
    valid: row.valid ?? true,
    ...(row.root !== null && { root: row.root }),
    attributes: row.attributes,
    counters: row.counters,
    ...(row.last_value !== null && { lastValue: row.last_value }),
  }
}
