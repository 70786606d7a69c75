/**
 * What the server says about its own catalogs: which columns they have, which of those this role may read, and what each
 * oid refers to. It is why one set of families reads Postgres 14 to 18, and what comes after.
 * https://www.postgresql.org/docs/current/functions-info.html (pg_get_catalog_foreign_keys)
 */
import type { Look } from '../postgres/look.ts'
import { defineQuery } from '../postgres/query.ts'
import { mayIdentify, readSystemIdentifier } from '../postgres/system-identifier.ts'
import type { SnapshotServer } from './snapshot.ts'

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

export type ServerLayout = CatalogLayout & {
  readonly version: number
  readonly server: SnapshotServer
}

export async function readLayout(look: Look): Promise<ServerLayout> {
  const answers = await look.askTogether([serverQuery, columnsQuery, membersQuery])
  const [servers, columns, members] = answers as [readonly ServerRow[], readonly ColumnRow[], readonly MembersRow[]]
  const [facts] = servers
  if (!facts) throw new Error('the server answered nothing about itself')
  const systemIdentifier = facts.may_identify ? await readSystemIdentifier(look) : undefined
  return {
    version: facts.version,
    server: {
      version: facts.version,
      database: facts.database,
      databaseOid: Number(facts.database_oid),
      ...(systemIdentifier !== undefined && { systemIdentifier }),
    },
    columns: columnsByCatalog(columns),
    extensionMembers: new Map(members.map(({ catalog, oids }) => [catalog, oids])),
  }
}

const serverQuery = defineQuery<ServerRow>(
  'server of a snapshot',
  `
select current_setting('server_version_num')::int as version, current_database() as database,
  (select oid::int8::text from pg_database where datname = current_database()) as database_oid,
  ${mayIdentify} as may_identify`,
)

type ServerRow = {
  readonly version: number
  readonly database: string
  readonly database_oid: string
  readonly may_identify: boolean
}

type MembersRow = { readonly catalog: string; readonly oids: string[] }

type ColumnRow = {
  readonly catalog: string
  readonly name: string
  readonly type: string
  readonly target: string | null
  readonly many: boolean | null
}

const columnsQuery = defineQuery<ColumnRow>(
  'columns of the catalogs',
  `
select c.relname as catalog, a.attname as name, format_type(a.atttypid, null) as type,
  f.pktable::regclass::text as target, f.is_array as many
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
left join pg_get_catalog_foreign_keys() f on f.fktable = c.oid and f.fkcols = array[a.attname::text]
where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and has_column_privilege(c.oid, a.attnum, 'select')
order by c.relname, a.attnum`,
)

const membersQuery = defineQuery<MembersRow>(
  'members of extensions',
  `
select d.classid::regclass::text as catalog, array_agg(d.objid::text) as oids
from pg_depend d where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e' group by 1`,
)

function columnsByCatalog(rows: readonly ColumnRow[]): Map<string, CatalogColumn[]> {
  const columns = new Map<string, CatalogColumn[]>()
  for (const { catalog, name, type, target, many } of rows) {
    const references = target === null ? undefined : { catalog: target, many: many === true }
    const known = columns.get(catalog) ?? []
    known.push({ name, type, references })
    columns.set(catalog, known)
  }
  return columns
}
