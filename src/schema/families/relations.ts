import type { Family } from '../family.ts'
import { sortedList } from '../lists.ts'
import { tableOptions } from './option-redaction.ts'
import { openToEverybody, tableAttributes, tableDdl, toldByTableDdl, withoutIdentity } from './relation-words.ts'
import { isPlainIdentity, sequenceAttributes, sequenceDdl, toldBySequenceDdl } from './sequence-words.ts'
import { toldByViewDdl, viewAttributes, viewDdl } from './view-words.ts'

/** SQL for the event of a trigger that checks a constraint, from the bits of its type. */
function eventOf(type: string): string {
  return `case when ${type} & 4 <> 0 then 'insert' when ${type} & 8 <> 0 then 'delete' else 'update' end`
}

function stateOf(enabled: string): string {
  return `case ${enabled} when 'D' then 'disabled' when 'R' then 'on replicas only' else 'always' end`
}

/** Tables, views, materialized views, foreign tables and sequences: everything of `pg_class` but indexes and composite types. */
export const relations: Family = {
  catalogs: { c: 'pg_class', s: 'pg_sequence', f: 'pg_foreign_table' },
  from: `pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_sequence s on c.relkind = 'S' and s.seqrelid = c.oid
  left join pg_foreign_table f on c.relkind = 'f' and f.ftrelid = c.oid
  left join pg_partitioned_table p on c.relkind = 'p' and p.partrelid = c.oid
  left join pg_rewrite r on c.relkind in ('v', 'm') and r.ev_class = c.oid and r.rulename = '_RETURN'
  left join pg_class toast on c.reltoastrelid <> 0 and toast.oid = c.reltoastrelid and toast.reloptions is not null
  left join (select i.inhrelid, array_agg(i.inhparent order by i.inhseqno) as oids,
      array_agg(i.inhparent::regclass::text order by i.inhseqno) as names, bool_or(i.inhdetachpending) as detaching
    from pg_inherits i group by 1) parents on parents.inhrelid = c.oid
  left join (select g.tgrelid, array_agg(format('%s, %s: %s', k.conname, ${eventOf('g.tgtype')}, ${stateOf('g.tgenabled')})
      order by k.conname, g.tgtype, g.tgenabled) as states
    from pg_trigger g join pg_constraint k on k.oid = g.tgconstraint and k.contype <> 't'
    where g.tgisinternal and g.tgenabled <> 'O' group by 1) internal on internal.tgrelid = c.oid
  left join pg_depend owner on c.relkind = 'S' and owner.classid = 'pg_class'::regclass and owner.objid = c.oid
    and owner.refclassid = 'pg_class'::regclass and owner.refobjsubid > 0 and owner.deptype in ('a', 'i')`,
  where: `c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_(toast|temp)'`,
  object: {
    kind: `case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence' else 'table' end`,
    schema: 'n.nspname',
    name: 'c.relname',
  },
  chosenBy: `c.oid`,
  address: { catalog: 'pg_class', oid: 'c.oid', xid: 'c.xmin', filenode: 'c.relfilenode' },
  // A sequence belongs to the table of the column that owns it: serial and identity columns.
  parent: `'pg_class/' || owner.refobjid`,
  optionalParent: true,
  raw: {
    rows: { p: 'pg_partitioned_table' },
    columns: ['c.relpartbound::text', 'r.ev_action::text', 'parents.oids', 'owner.refobjid', 'owner.refobjsubid'],
    covers: ['definition', 'relpartbound', 'partition_key', 'inherits', 'owned_by'],
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
    reloptions: sortedList('c.reloptions'),
    ftoptions: tableOptions('f.ftoptions'),
    toast_options: `case when toast.oid is not null then (select array_agg('toast.' || o order by o collate "C") from unnest(toast.reloptions) o) end`,
    inherits: 'parents.names',
    detaching: 'nullif(parents.detaching, false)',
    partition_key: 'case when p.partrelid is not null then pg_get_partkeydef(c.oid) end',
    definition: 'case when r.oid is not null then pg_get_viewdef(c.oid) end',
    owned_by: `case when owner.objid is not null then format('%s.%I', owner.refobjid::regclass,
    (select a.attname from pg_attribute a where a.attrelid = owner.refobjid and a.attnum = owner.refobjsubid)) end`,
    // The triggers that check a constraint, where `disable trigger all` has changed them.
    internal_triggers: 'internal.states',
    identity: `case when owner.deptype = 'i' then true end`,
  },
  kinds: {
    table: {
      holdsData: true,
      rewritten: true,
      contains: ['column', 'constraint'],
      ddl: tableDdl,
      tells: toldByTableDdl,
      added: openToEverybody,
      attributes: tableAttributes,
    },
    'foreign table': {
      contains: ['column', 'constraint'],
      ddl: tableDdl,
      tells: [...toldByTableDdl, ...withoutIdentity],
      added: openToEverybody,
      attributes: tableAttributes,
    },
    view: {
      contains: ['column'],
      ddl: viewDdl,
      tells: [...toldByViewDdl, ...withoutIdentity],
      added: openToEverybody,
      attributes: viewAttributes,
    },
    'materialized view': {
      rewritten: true,
      contains: ['column'],
      ddl: viewDdl,
      tells: toldByViewDdl,
      added: openToEverybody,
      attributes: viewAttributes,
    },
    sequence: {
      ddl: sequenceDdl,
      tells: [...toldBySequenceDdl, ...withoutIdentity],
      added: openToEverybody,
      implied: isPlainIdentity,
      attributes: sequenceAttributes,
    },
  },
}
