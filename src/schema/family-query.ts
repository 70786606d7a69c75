/**
 * Builds the query of a family for one server: its columns are asked of the server, so every version is read with exactly
 * the columns it has. Names replace oids, grants and options are normalised, secrets are redacted before they leave.
 */
import type { Family } from './family.ts'
import { hashable, hashableColumns, rowHash } from './row-hash.ts'

export type CatalogColumn = {
  readonly name: string
  readonly type: string
  readonly references?: CatalogReference | undefined
}

export type CatalogReference = { readonly catalog: string; readonly many: boolean }

/** What one server has: readable catalogs with their columns, and the members of extensions. */
export type CatalogLayout = {
  readonly columns: ReadonlyMap<string, readonly CatalogColumn[]>
  readonly extensionMembers: ReadonlyMap<string, readonly string[]>
}

export type FamilyQuery = {
  readonly family: Family
  readonly sql: string
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
    sql: `select ${[...fixed, ...Object.values(attributes)].join(',\n  ')}
from ${family.from}
where ${where.map((condition) => `(${condition})`).join('\n  and ')}`,
  }
}

export function oidArray(oids: Iterable<number>): string {
  return `'{${[...oids].join(',')}}'::oid[]`
}

/** A hash of every column that holds an oid, and of what the family renders names from. */
function rawEvidence(
  family: Family,
  layout: CatalogLayout,
): { readonly sql: string; readonly quoting: readonly string[] } {
  const references = attributeColumns(family, layout).filter(
    ({ column }) => column.references && column.references.catalog !== 'pg_authid',
  )
  const { rows = {}, columns = [], covers = [] } = family.raw ?? {}
  const hashed = [
    ...Object.entries(rows).flatMap(([alias, catalog]) => hashableColumns(layout, alias, catalog)),
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
    case 'text':
    case 'text[]':
      return sql
    default:
      return `${sql}::text`
  }
}

/** SQL for what was granted and revoked since the object was born; null where that is nothing. */
function grantsExpression(acl: string, { type, owner }: NonNullable<Family['grants']>): string {
  return `case when ${acl} is not null then ${grantsSince(acl, `acldefault(${type}, ${owner})`, owner)} end`
}

/** SQL for the grants of `acl` that `born` had not, and those that it had, as revoked. */
export function grantsSince(acl: string, born: string, owner: string): string {
  const [now, then] = [grantsList(acl, owner), grantsList(born, owner)]
  return `nullif(
    array(select unnest(${now}) except select unnest(${then}) order by 1)
    || array(select 'revoked ' || l from (select unnest(${then}) except select unnest(${now})) r (l) order by 1), '{}')`
}

/** SQL for one sorted line a grant. The owner is called so: a change of owner is told once, not in every grant. */
export function grantsList(acl: string, owner: string): string {
  return `array(
    select concat(
      case e.grantee when 0 then 'public' when ${owner} then '(owner)' else quote_ident(pg_get_userbyid(e.grantee)) end,
      ': ', lower(e.privilege_type),
      case when e.is_grantable then ' with grant option' end,
      case when e.grantor <> ${owner} then ' by ' || quote_ident(pg_get_userbyid(e.grantor)) end)
    from aclexplode(${acl}) e order by 1)`
}

/** SQL for a list in whose order nothing lies. The case spares most rows a subquery. */
export function sortedList(list: string): string {
  return `case when ${list} is not null then (select array_agg(o order by o) from unnest(${list}) o) end`
}

function referenceExpression(sql: string, { catalog, many }: CatalogReference): string {
  // Most references are empty: the case spares their rows a subquery.
  if (!many) return `case when ${sql}::oid <> 0 then ${nameOf(catalog, `${sql}::oid`)} end`
  return `(select array_agg(${nameOf(catalog, 'nullif(u.item, 0)')} order by u.position)
    from unnest(${sql}::oid[]) with ordinality u (item, position))`
}

/** SQL for the qualified name of the object with the given oid. */
export function nameOf(catalog: string, oid: string): string {
  const alias = registeredTypes[catalog]
  if (alias) return `(${oid})::${alias}::text`
  switch (catalog) {
    case 'pg_type':
      return `format_type(${oid}, null)`
    case 'pg_authid':
      return `(case when ${oid} is not null then pg_get_userbyid(${oid})::text end)`
    case 'pg_opclass':
      return `(select format('%s.%I using %I', o.opcnamespace::regnamespace, o.opcname, m.amname)
      from pg_opclass o join pg_am m on m.oid = o.opcmethod where o.oid = ${oid})`
    case 'pg_opfamily':
      return `(select format('%s.%I using %I', o.opfnamespace::regnamespace, o.opfname, m.amname)
      from pg_opfamily o join pg_am m on m.oid = o.opfmethod where o.oid = ${oid})`
    case 'pg_ts_parser':
      return `(select format('%s.%I', o.prsnamespace::regnamespace, o.prsname) from pg_ts_parser o where o.oid = ${oid})`
    case 'pg_ts_template':
      return `(select format('%s.%I', o.tmplnamespace::regnamespace, o.tmplname) from pg_ts_template o where o.oid = ${oid})`
    default: {
      const name = nameColumns[catalog]
      if (!name) throw new Error(`no family says how an object of ${catalog} is called`)
      return `(select o.${name}::text from ${catalog} o where o.oid = ${oid})`
    }
  }
}

const registeredTypes: Readonly<Record<string, string>> = {
  pg_class: 'regclass',
  pg_proc: 'regprocedure',
  pg_operator: 'regoperator',
  pg_collation: 'regcollation',
  pg_namespace: 'regnamespace',
  pg_ts_config: 'regconfig',
  pg_ts_dict: 'regdictionary',
}

const nameColumns: Readonly<Record<string, string>> = {
  pg_am: 'amname',
  pg_constraint: 'conname',
  pg_database: 'datname',
  pg_extension: 'extname',
  pg_foreign_data_wrapper: 'fdwname',
  pg_foreign_server: 'srvname',
  pg_language: 'lanname',
  pg_publication: 'pubname',
  pg_subscription: 'subname',
  pg_tablespace: 'spcname',
  pg_trigger: 'tgname',
}
