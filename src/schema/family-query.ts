/**
 * Builds the query of a family for one server: its columns are asked of the server, so every version is read with exactly
 * the columns it has. Names replace oids, grants and options are normalised, secrets are redacted before they leave.
 */
import { defineQueries, type Query } from '../postgres/query.ts'
import { boundedText } from './bounded-text.ts'
import type { CatalogColumn, CatalogLayout } from './catalog-layout.ts'
import type { Family } from './family.ts'
import { grantsExpression } from './grants.ts'
import { oidArray } from './lists.ts'
import { referenceExpression } from './object-names.ts'
import { hashable, hashableColumns, rowHash } from './row-hash.ts'

export type FamilyQuery = {
  readonly family: Family
  readonly query: Query
  /** Names of the attributes, in the order of the columns that follow the fixed ones. */
  readonly attributes: readonly string[]
  /** The attributes that quote names of other objects. */
  readonly quoting: readonly string[]
}

/** kind, schema, table, name, oid, sub, filenode, parent, xid, raw, parts, position */
export const fixedColumns = 12
export const parentColumn = 7

/** With `only`, of the objects with these oids alone. */
export function familyQuery(family: Family, layout: CatalogLayout, only?: ReadonlySet<number>): FamilyQuery {
  const attributes = { ...columnExpressions(family, layout), ...presentRenderings(family, layout) }
  const { object, address } = family
  const raw = rawEvidence(family, layout)
  const fixed = [
    object.kind,
    object.schema ?? 'null',
    object.table ?? 'null',
    object.name,
    `${address.oid}::text`,
    address.sub ?? 'null',
    address.filenode ? `nullif(${address.filenode}, 0)::text` : 'null',
    family.parent ?? 'null',
    family.address.xid ? `(${family.address.xid})::text` : 'null',
    raw.sql,
    family.parts ? `(${family.parts})::text[]` : 'null',
    family.position ?? 'null',
  ]
  const members = layout.extensionMembers.get(address.catalog) ?? []
  const where = [
    family.where,
    ...(members.length > 0 ? [`${address.oid} not in (${members.join(', ')})`] : []),
    ...(only && family.chosenBy ? [`${family.chosenBy} = any (${oidArray(only)})`] : []),
  ]
  return {
    family,
    attributes: Object.keys(attributes),
    quoting: raw.quoting,
    query: rowsQuery({ columns: [...fixed, ...Object.values(attributes)], from: family.from, where }),
  }
}

type Rows = { readonly columns: readonly string[]; readonly from: string; readonly where: readonly string[] }

const rowsQuery = defineQueries(
  'rows of a family',
  ({ columns, from, where }: Rows) => `select ${columns.join(',\n  ')}
from ${from}
where ${where.map((condition) => `(${condition})`).join('\n  and ')}`,
)

/** A hash of every column that holds an oid, and of what the family renders names from. */
function rawEvidence(
  family: Family,
  layout: CatalogLayout,
): { readonly sql: string; readonly quoting: readonly string[] } {
  const references = attributeColumns(family, layout).filter(
    ({ column }) => column.references && column.references.catalog !== 'pg_authid',
  )
  const { rows = {}, except = [], columns = [], covers = [] } = family.raw ?? {}
  const hashed = [
    ...Object.entries(rows).flatMap(([alias, catalog]) => hashableColumns(layout, alias, catalog, except)),
    ...columns,
    ...references.map(({ sql, column }) => hashable(sql, column)),
  ]
  return {
    sql: hashed.length > 0 ? `${rowHash(hashed)}::text` : 'null',
    quoting: [...covers, ...references.map(({ column }) => column.name)],
  }
}

type AttributeColumn = { readonly sql: string; readonly column: CatalogColumn }

/** The catalog columns that become attributes as they are. */
function attributeColumns(family: Family, layout: CatalogLayout): readonly AttributeColumn[] {
  return Object.entries(family.catalogs).flatMap(([alias, catalog]) =>
    (layout.columns.get(catalog) ?? [])
      .filter((column) => !(column.name in family.ignored) && !(column.name in family.rendered))
      .map((column) => ({ sql: `${alias}.${column.name}`, column })),
  )
}

function columnExpressions(family: Family, layout: CatalogLayout): Record<string, string> {
  return Object.fromEntries(
    attributeColumns(family, layout).map(({ sql, column }) => [column.name, columnExpression(sql, column, family)]),
  )
}

/** Renderings of columns that this server does not have are left out. */
function presentRenderings(family: Family, layout: CatalogLayout): Record<string, string> {
  const renderings: Record<string, string> = {}
  for (const [name, rendering] of Object.entries(family.rendered)) {
    if (typeof rendering === 'string') renderings[name] = rendering
    else if (hasColumn(layout, rendering.column)) renderings[name] = rendering.sql
  }
  return renderings
}

function hasColumn({ columns }: CatalogLayout, qualified: string): boolean {
  const [catalog = '', name] = qualified.split('.')
  return columns.get(catalog)?.some((column) => column.name === name) ?? false
}

function columnExpression(sql: string, column: CatalogColumn, family: Family): string {
  if (column.type === 'aclitem[]' && family.grants) return grantsExpression(sql, family.grants)
  if (column.references) return referenceExpression(sql, column.references)
  switch (column.type) {
    case 'boolean':
    case 'smallint':
    case 'integer':
    case 'text[]':
      return sql
    case 'text':
      return boundedText(sql)
    default:
      return `${sql}::text`
  }
}
