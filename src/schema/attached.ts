/**
 * What Postgres keeps about objects of every kind in catalogs of its own, under their physical address: comments, security
 * labels, and what they cannot exist without.
 */

import { defineQueries, defineQuery } from '../postgres/query.ts'
import type { Affected } from './affected.ts'
import { boundedText } from './bounded-text.ts'
import { oidArray } from './lists.ts'

/** address, sub, text */
export const commentsQuery = defineQuery(
  'comments',
  `
select d.classoid::regclass::text || '/' || d.objoid, d.objsubid, ${boundedText('d.description')}
from pg_description d
where d.objoid >= 16384 or d.classoid = 'pg_extension'::regclass
  or (d.classoid = 'pg_namespace'::regclass and d.objoid = to_regnamespace('public'))`,
)

/** address, sub, labels */
export const securityLabelsQuery = defineQuery(
  'security labels',
  `
select l.classoid::regclass::text || '/' || l.objoid, l.objsubid,
  array_agg(format('%s: %s', l.provider, l.label) order by l.provider collate "C")
from pg_seclabel l
group by 1, 2`,
)

/** address, 0, extensions: what is dropped with an extension though it is none of its members (`depends on extension`). */
export const extensionDependenciesQuery = defineQuery(
  'dependencies on extensions',
  `
select d.classid::regclass::text || '/' || d.objid, 0, array_agg(e.extname::text order by e.extname)
from pg_depend d join pg_extension e on e.oid = d.refobjid
where d.refclassid = 'pg_extension'::regclass and d.deptype = 'x'
group by 1`,
)

/**
 * One text: what cannot exist without what, as pairs of addresses, a line each. A view depends through its rule, and a column
 * through its default, which depends on the column itself too. There are many, so they travel as one value; with `only`,
 * those of what is affected.
 */
export const dependenciesQuery = defineQueries('dependencies', (only?: Affected) => {
  // By class and oid, as the index of pg_depend has them.
  const chosen =
    only &&
    `d.classid = any ('{${[...only.catalogs].join(',')}}'::regclass[]::oid[]) and d.objid = any (${oidArray(only.oids)})`
  return `
select string_agg(concat(
  case when r.oid is not null then 'pg_class/' || r.ev_class when a.oid is not null then concat('pg_class/', a.adrelid, '/', a.adnum)
    else concat(k.relname, '/', d.objid, '/' || nullif(d.objsubid, 0)) end,
  ' ', f.relname, '/', d.refobjid, '/' || nullif(d.refobjsubid, 0)), E'\\n')
from pg_depend d
join pg_class k on k.oid = d.classid and k.oid < 16384
join pg_class f on f.oid = d.refclassid and f.oid < 16384
left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
left join pg_attrdef a on d.classid = 'pg_attrdef'::regclass and a.oid = d.objid
where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a') and d.refclassid <> 'pg_namespace'::regclass
  and (a.adrelid = d.refobjid and a.adnum = d.refobjsubid) is not true${chosen ? `\n  and ${chosen}` : ''}`
})
