/**
 * What Postgres keeps about objects of every kind in catalogs of its own, under their physical address: comments, security
 * labels, and what they cannot exist without.
 */

/** address, sub, text */
export const commentsSql = `
select d.classoid::regclass::text || '/' || d.objoid, d.objsubid, d.description
from pg_description d
where d.objoid >= 16384 or d.classoid = 'pg_extension'::regclass
  or (d.classoid = 'pg_namespace'::regclass and d.objoid = to_regnamespace('public'))`

/** address, sub, labels */
export const securityLabelsSql = `
select l.classoid::regclass::text || '/' || l.objoid, l.objsubid,
  array_agg(format('%s: %s', l.provider, l.label) order by l.provider)
from pg_seclabel l
group by 1, 2`

/** address, 0, extensions: what is dropped with an extension though it is none of its members (`depends on extension`). */
export const extensionDependenciesSql = `
select d.classid::regclass::text || '/' || d.objid, 0, array_agg(e.extname::text order by e.extname)
from pg_depend d join pg_extension e on e.oid = d.refobjid
where d.refclassid = 'pg_extension'::regclass and d.deptype = 'x'
group by 1`

/**
 * dependent, needed: as addresses, with the attnum of a column behind a further slash. A view depends through its rule, and
 * a column through its default.
 */
export const needsSql = `
select distinct
  case d.classid
    when 'pg_rewrite'::regclass then (select 'pg_class/' || r.ev_class from pg_rewrite r where r.oid = d.objid)
    when 'pg_attrdef'::regclass then (select format('pg_class/%s/%s', a.adrelid, a.adnum) from pg_attrdef a where a.oid = d.objid)
    else d.classid::regclass || '/' || d.objid || case when d.objsubid > 0 then '/' || d.objsubid else '' end
  end,
  d.refclassid::regclass || '/' || d.refobjid || case when d.refobjsubid > 0 then '/' || d.refobjsubid else '' end
from pg_depend d
where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a')
  and d.refclassid <> 'pg_namespace'::regclass`
