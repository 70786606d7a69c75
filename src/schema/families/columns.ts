import type { Family } from '../family.ts'
import { sortedList } from '../lists.ts'
import {
  columnAdded,
  columnAttributes,
  columnDropped,
  columnLine,
  columnRecreated,
  toldByColumnLine,
} from './column-words.ts'
import { tableOptions } from './option-redaction.ts'

/**
 * A child whose inherited not-null constraint is valid where the parent's is not: pg_dump gives it one of its own.
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/bin/pg_dump/common.c (flagInhAttrs)
 */
const validatedByItself = `k.convalidated and a.attinhcount > 0
    and exists (select from pg_constraint v where v.contype = 'n' and not v.convalidated)
    and exists (select from pg_inherits h join pg_constraint v on v.conrelid = h.inhparent and v.contype = 'n' and not v.convalidated
      join pg_attribute o on o.attrelid = v.conrelid and o.attnum = v.conkey[1]
      where h.inhrelid = a.attrelid and o.attname = a.attname)`

/** Columns of tables, views and foreign tables, and the attributes of composite types. */
export const columns: Family = {
  catalogs: { a: 'pg_attribute' },
  from: `pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on a.atthasdef and d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_constraint k on k.contype = 'n' and k.conrelid = a.attrelid and k.conkey[1] = a.attnum`,
  where: `a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
  and n.nspname !~ '^pg_(toast|temp)'`,
  object: { kind: `'column'`, schema: 'n.nspname', table: 'c.relname', name: 'a.attname' },
  chosenBy: `a.attrelid`,
  address: { catalog: 'pg_class', oid: 'a.attrelid', xid: 'a.xmin', sub: 'a.attnum' },
  parent: `case c.relkind when 'c' then 'pg_type/' || c.reltype else 'pg_class/' || c.oid end`,
  raw: {
    columns: ['a.atttypid', 'a.atttypmod', 'a.attcollation', 'd.adbin::text', 'k.conname', 'k.conislocal'],
    covers: ['type', 'default', 'attcollation', 'not_null_name'],
  },
  // Columns that a child table only inherits come in the order of its parents.
  position: `case when a.attislocal or c.relispartition then a.attnum end`,
  grants: { type: `'c'`, owner: 'c.relowner' },
  ignored: {
    attrelid: 'the table',
    attname: 'the name',
    attnum: 'physical, kept as evidence; the order is told where it changes',
    atttypid: 'read as type',
    atttypmod: 'read as type',
    attlen: 'follows from the type',
    attbyval: 'follows from the type',
    attalign: 'follows from the type',
    attcacheoff: 'a cache',
    // `int[]` and `int[][]` are one type to Postgres, which keeps the count only as a remark.
    attndims: 'never enforced',
    atthasdef: 'read as default',
    atthasmissing: 'physical: how an added column is stored',
    attmissingval: 'physical: how an added column is stored',
    attisdropped: 'never true here',
    attinhcount: 'follows from the parents of the table',
  },
  rendered: {
    type: 'format_type(a.atttypid, a.atttypmod)',
    default: 'pg_get_expr(d.adbin, d.adrelid)',
    attcollation: `case when a.attcollation <> t.typcollation then nullif(a.attcollation, 0)::regcollation::text end`,
    attstorage: `case when a.attstorage <> t.typstorage then a.attstorage::text end`,
    attcompression: `nullif(a.attcompression::text, '')`,
    attidentity: `nullif(a.attidentity::text, '')`,
    attgenerated: `nullif(a.attgenerated::text, '')`,
    attnotnull: 'nullif(a.attnotnull, false)',
    attstattarget: 'nullif(a.attstattarget, -1)',
    // Postgres 18 keeps not-null constraints by name: told where it is not the name that Postgres gives, or where a child has
    // one besides the parent's or has validated it by itself, and not where a child only inherits it.
    not_null_name: {
      sql: `case when (k.conislocal or c.relispartition and k.convalidated or ${validatedByItself})
    and (k.conname::text <> format('%s_%s_not_null', c.relname, a.attname) or a.attinhcount > 0 and not c.relispartition)
    then k.conname::text end`,
      column: 'pg_constraint.conenforced',
    },
    not_null_validated: { sql: 'nullif(k.convalidated, true)', column: 'pg_constraint.conenforced' },
    not_null_comment: {
      sql: `case when k.oid is not null then obj_description(k.oid, 'pg_constraint') end`,
      column: 'pg_constraint.conenforced',
    },
    not_null_no_inherit: { sql: 'nullif(k.connoinherit, false)', column: 'pg_constraint.conenforced' },
    attoptions: sortedList('a.attoptions'),
    attfdwoptions: tableOptions('a.attfdwoptions'),
  },
  kinds: {
    column: {
      ddl: columnLine,
      tells: toldByColumnLine,
      added: columnAdded,
      dropped: columnDropped,
      recreated: columnRecreated,
      holdsData: true,
      attributes: columnAttributes,
    },
  },
}
