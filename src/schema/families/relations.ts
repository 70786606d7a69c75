import type { Family } from '../family.ts'
import {
  sequenceAttributes,
  sequenceDdl,
  tableAttributes,
  tableDdl,
  viewAttributes,
  viewDdl,
} from './relation-words.ts'

/** Tables, views, materialized views, foreign tables and sequences: everything of `pg_class` but indexes and composite types. */
export const relations: Family = {
  catalogs: { c: 'pg_class', s: 'pg_sequence', f: 'pg_foreign_table' },
  from: `pg_class c
  left join pg_sequence s on c.relkind = 'S' and s.seqrelid = c.oid
  left join pg_foreign_table f on c.relkind = 'f' and f.ftrelid = c.oid
  join pg_namespace n on n.oid = c.relnamespace`,
  where: `c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_(toast|temp)'`,
  object: {
    kind: `case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence' else 'table' end`,
    schema: 'n.nspname',
    name: 'c.relname',
  },
  address: { catalog: 'pg_class', oid: 'c.oid', xid: 'c.xmin', filenode: 'c.relfilenode' },
  // A sequence belongs to the table of the column that owns it: serial and identity columns.
  parent: `case c.relkind when 'S' then (select 'pg_class/' || d.refobjid from pg_depend d
    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
      and d.refobjsubid > 0 and d.deptype in ('a', 'i')) end`,
  optionalParent: true,
  raw: {
    sql: `row(c.reloftype, c.relam, c.reltablespace, c.relpartbound,
    (select r.ev_action from pg_rewrite r where c.relkind in ('v', 'm') and r.ev_class = c.oid and r.rulename = '_RETURN'),
    (select p from pg_partitioned_table p where c.relkind = 'p' and p.partrelid = c.oid),
    (select array_agg(i.inhparent order by i.inhseqno) from pg_inherits i where c.relkind in ('r', 'p', 'f') and i.inhrelid = c.oid),
    s.seqtypid, f.ftserver,
    case c.relkind when 'S' then (select row(d.refobjid, d.refobjsubid) from pg_depend d where d.classid = 'pg_class'::regclass
      and d.objid = c.oid and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')) end)`,
    covers: [
      'definition',
      'reloftype',
      'relpartbound',
      'partition_key',
      'inherits',
      'seqtypid',
      'ftserver',
      'owned_by',
    ],
  },
  grants: { type: `(case c.relkind when 'S' then 's' else 'r' end)::"char"`, owner: 'c.relowner' },
  ignored: {
    oid: 'physical',
    relname: 'the name',
    relnamespace: 'the schema',
    reltype: 'the row type, made with the table',
    relfilenode: 'physical, kept as evidence',
    relpages: 'statistics',
    reltuples: 'statistics',
    relallvisible: 'statistics',
    relallfrozen: 'statistics',
    reltoastrelid: 'physical; its options are read as toast_options',
    relhasindex: 'a hint that is allowed to be stale',
    relhasrules: 'a hint that is allowed to be stale',
    relhastriggers: 'a hint that is allowed to be stale',
    relhassubclass: 'a hint that is allowed to be stale',
    relisshared: 'never true of what users create',
    relnatts: 'the count of columns, dropped ones included',
    relchecks: 'the count of checks',
    relrewrite: 'only set during a rewrite',
    relfrozenxid: 'vacuum',
    relminmxid: 'vacuum',
    seqrelid: 'the sequence itself',
    ftrelid: 'the table itself',
  },
  rendered: {
    relpartbound: `case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end`,
    reloptions: `(select array_agg(o order by o) from unnest(c.reloptions) o)`,
    toast_options: `case when c.reltoastrelid <> 0 then
    (select array_agg('toast.' || o order by o) from pg_class t, unnest(t.reloptions) o where t.oid = c.reltoastrelid) end`,
    inherits: `case when c.relkind in ('r', 'p', 'f') then (select array_agg(i.inhparent::regclass::text order by i.inhseqno)
    from pg_inherits i where i.inhrelid = c.oid) end`,
    detaching: `case when c.relispartition then
    (select nullif(bool_or(i.inhdetachpending), false) from pg_inherits i where i.inhrelid = c.oid) end`,
    partition_key: `case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end`,
    definition: `case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end`,
    owned_by: `case c.relkind when 'S' then (select format('%s.%I', d.refobjid::regclass, a.attname)
    from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
      and d.deptype in ('a', 'i')) end`,
    identity: `case c.relkind when 'S' then (select true from pg_depend d
    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype = 'i') end`,
  },
  kinds: {
    table: {
      holdsData: true,
      rewritten: 'blocking',
      contains: ['column', 'constraint'],
      ddl: tableDdl,
      dropped: 'destructive',
      attributes: tableAttributes,
      otherwise: 'breaking',
    },
    'foreign table': {
      contains: ['column', 'constraint'],
      ddl: tableDdl,
      dropped: 'breaking',
      attributes: tableAttributes,
      otherwise: 'breaking',
    },
    view: {
      contains: ['column'],
      ddl: viewDdl,
      dropped: 'breaking',
      attributes: viewAttributes,
      otherwise: 'breaking',
    },
    'materialized view': {
      rewritten: 'quiet',
      contains: ['column'],
      ddl: viewDdl,
      dropped: 'breaking',
      attributes: viewAttributes,
      otherwise: 'breaking',
    },
    sequence: { ddl: sequenceDdl, dropped: 'breaking', attributes: sequenceAttributes, otherwise: 'breaking' },
  },
}
