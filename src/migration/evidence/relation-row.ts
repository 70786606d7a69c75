/** How the queries of this folder ask the catalog for a relation, and what they make of the answer. */
import { ownSchema, promotionSchema } from '../../schema/selection.ts'
import type { Relation } from './evidence.ts'

export type RelationRow = {
  readonly oid: number
  readonly schema: string
  readonly name: string
  /** relkind */
  readonly kind: string
  /** That of an index. */
  readonly table: string | null
  readonly file_node: number
}

// In full to the last operator: they are asked in the middle of the user's own transactions.
export const relationColumns = `c.oid::pg_catalog.int8::pg_catalog.float8 as oid,
  n.nspname as schema,
  c.relname as name,
  c.relkind::pg_catalog.text as kind,
  t.relname as table,
  c.relfilenode::pg_catalog.int8::pg_catalog.float8 as file_node`

/** Oids of pg_largeobject and pg_largeobject_metadata. */
export const largeObjects: readonly number[] = [2613, 2995]

export const relationSource = `
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
left join pg_catalog.pg_index i on i.indexrelid operator(pg_catalog.=) c.oid
left join pg_catalog.pg_class t on t.oid operator(pg_catalog.=) i.indrelid`

/**
 * What the queries of this folder look at: the user's own, without temporary ones and without our stamp, and the two catalogs that
 * hold large objects, which are the user's data too. https://www.postgresql.org/docs/current/largeobjects.html
 */
export const userRelation = `
c.relkind operator(pg_catalog.=) any ('{r,p,i,I,v,m,S,f,c}'::pg_catalog."char"[])
and n.nspname operator(pg_catalog.<>) all ('{pg_catalog,information_schema,pg_toast,${ownSchema},${promotionSchema}}'::pg_catalog.name[])
and n.nspname operator(pg_catalog.!~) '^pg_(temp|toast_temp)_'
or c.oid operator(pg_catalog.=) any ('{${largeObjects.join()}}'::pg_catalog.oid[])
`

export function toRelation({ schema, name, kind, table }: Omit<RelationRow, 'oid' | 'file_node'>): Relation {
  return { schema, name, kind: relationKinds[kind] ?? 'table', ...(table === null ? {} : { table }) }
}

/** By pg_class.relkind. https://www.postgresql.org/docs/current/catalog-pg-class.html */
const relationKinds: Readonly<Record<string, Relation['kind']>> = {
  r: 'table',
  p: 'partitioned table',
  i: 'index',
  I: 'partitioned index',
  v: 'view',
  m: 'materialized view',
  S: 'sequence',
  f: 'foreign table',
  c: 'composite type',
}
