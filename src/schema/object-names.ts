/** SQL for the names of what oids refer to. */
import type { CatalogReference } from './catalog-layout.ts'

/** SQL for the name, or the names, that a column of oids refers to. */
export function referenceExpression(sql: string, { catalog, many }: CatalogReference): string {
  // Most references are empty: the case spares their rows a subquery.
  if (!many) return `case when ${sql}::oid <> 0 then ${nameOf(catalog, `${sql}::oid`)} end`
  return `(select array_agg(${nameOf(catalog, 'nullif(u.item, 0)')} order by u.position)
    from unnest(${sql}::oid[]) with ordinality u (item, position))`
}

/** SQL for the qualified name of the object with the given oid. */
function nameOf(catalog: string, oid: string): string {
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
