/**
 * SQL that hashes rows of catalogs. The server hashes most types as they are; parse trees and their like it hashes as text,
 * and grants too: since Postgres 16 their own hash leaves out the grant options.
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/adt/acl.c (hash_aclitem)
 */
import type { CatalogColumn, CatalogLayout } from './catalog-layout.ts'

/** SQL for a hash of 64 bits, of expressions that can be hashed. */
export function rowHash(expressions: readonly string[], seed = 0): string {
  return `hash_record_extended(row(${expressions.join(', ')}), ${seed})`
}

/** The columns of a catalog that make up a definition, but the excepted, each as something that can be hashed. */
export function hashableColumns(
  layout: CatalogLayout,
  alias: string,
  catalog: string,
  except: readonly string[] = [],
): readonly string[] {
  return (layout.columns.get(catalog) ?? [])
    .filter(({ name }) => !volatile.has(name) && !except.includes(name))
    .map((column) => hashable(`${alias}.${column.name}`, column))
}

export function hashable(sql: string, { type }: Pick<CatalogColumn, 'type'>): string {
  if (hashableTypes.has(type)) return sql
  // As text it would be the name, which a rename changes.
  return type === 'regproc' ? `${sql}::oid` : `${sql}::text`
}

/** Statistics, the bookkeeping of vacuum, and what follows from a column's type: no definition shows them. */
const volatile: ReadonlySet<string> = new Set([
  'relpages',
  'reltuples',
  'relallvisible',
  'relallfrozen',
  'relfrozenxid',
  'relminmxid',
  'attmissingval',
  'attcacheoff',
  'attlen',
  'attbyval',
  'attalign',
])

const hashableTypes: ReadonlySet<string> = new Set([
  '"char"',
  'bigint',
  'boolean',
  'integer',
  'name',
  'oid',
  'oid[]',
  'oidvector',
  'real',
  'smallint',
  'smallint[]',
  'text',
  'text[]',
  'xid',
])
