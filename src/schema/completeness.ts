/**
 * What is there and not read: every catalog that keeps objects and that no family models is asked whether anything of the
 * user's is in it. A reader must never see "no changes" where we were blind.
 */

import { defineQueries } from '../postgres/query.ts'
import type { CatalogLayout } from './catalog-layout.ts'
import { families } from './families/registry.ts'
import type { CatalogRow } from './row-stream.ts'
import type { SchemaNote } from './schema-diff.ts'

/** Catalogs whose rows are read as attributes of facts, or are no part of one database's schema; each with its reason. */
const readElsewhere: Readonly<Record<string, string>> = {
  pg_amop: 'members of operator classes and families',
  pg_amproc: 'members of operator classes and families',
  pg_attrdef: 'defaults of columns',
  pg_auth_members: 'of the server',
  pg_authid: 'of the server',
  pg_database: 'of the server',
  pg_enum: 'values of enums',
  pg_parameter_acl: 'of the server',
  pg_tablespace: 'of the server',
  pg_user_mapping: 'read through its view',
}

/** catalog, kind, count */
export const unmodelledQuery = defineQueries('what no family models', ({ columns }: CatalogLayout) => {
  const modelled = new Set(families.flatMap((family) => Object.values(family.catalogs)))
  const unread = [...columns]
    .filter(
      ([catalog, has]) =>
        has.some(({ name }) => name === 'oid') && !modelled.has(catalog) && !(catalog in readElsewhere),
    )
    .map(([catalog]) => `select '${catalog}', null, count(*) from pg_catalog.${catalog} where ${usersOwn(catalog)}`)
  return `select * from (${[...unread, unknownRelationsSql, databaseSettingsSql].join('\nunion all ')}) u (catalog, kind, count)
where count > 0 order by 1, 2`
})

/** The user chooses the oid of a large object. */
function usersOwn(catalog: string): string {
  return catalog === 'pg_largeobject_metadata' ? 'true' : 'oid >= 16384'
}

/** Kinds of relation that this engine has never heard of. */
const unknownRelationsSql = `select 'pg_class', relkind::text, count(*) from pg_class
where oid >= 16384 and relkind not in ('r', 'p', 'v', 'm', 'f', 'S', 'i', 'I', 'c', 't') group by 2`

const databaseSettingsSql = `select 'pg_db_role_setting', null, count(*) from pg_db_role_setting
where setdatabase = (select oid from pg_database where datname = current_database())`

export function unmodelledNote([catalog, kind, count]: CatalogRow): SchemaNote {
  const rows = `${count} ${count === '1' ? 'row' : 'rows'} of \`${catalog}\`${kind === null ? '' : ` of the kind \`${kind}\``}`
  return { code: 'not-compared', message: `Present and not compared: ${rows}.` }
}
