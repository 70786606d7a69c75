import type { Family } from '../family.ts'
import { sortedList } from '../lists.ts'
import { lines, setting, text, toggle, withOptions } from './words.ts'

/** Indexes. Those that serve a constraint take their definition from it, and have the rest here. */
export const indexes: Family = {
  catalogs: { i: 'pg_index', x: 'pg_class' },
  from: `pg_index i
  join pg_class x on x.oid = i.indexrelid
  join pg_class c on c.oid = i.indrelid
  join pg_namespace n on n.oid = x.relnamespace
  left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u', 'x')
  left join pg_inherits h on x.relispartition and h.inhrelid = i.indexrelid`,
  where: `i.indexrelid >= 16384 and c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_(toast|temp)'`,
  object: { kind: `'index'`, schema: 'n.nspname', table: 'c.relname', name: 'x.relname' },
  chosenBy: `i.indrelid`,
  address: { catalog: 'pg_class', oid: 'i.indexrelid', xid: 'x.xmin', filenode: 'x.relfilenode' },
  parent: `case when k.oid is null then 'pg_class/' || i.indrelid else 'pg_constraint/' || k.oid end`,
  raw: { rows: { i: 'pg_index' }, columns: ['x.reloptions', 'h.inhparent'], covers: ['definition', 'partition_of'] },
  ignored: {
    oid: 'physical',
    relname: 'the name',
    relnamespace: 'the schema',
    reltype: 'none',
    reloftype: 'none',
    relowner: 'the owner of the table',
    relam: 'in the definition',
    relfilenode: 'physical, kept as evidence',
    relpages: 'statistics',
    reltuples: 'statistics',
    relallvisible: 'statistics',
    relallfrozen: 'statistics',
    reltoastrelid: 'none',
    relhasindex: 'none',
    relisshared: 'never true of what users create',
    relpersistence: 'that of the table',
    relkind: 'that of the table: partitioned or not',
    relnatts: 'in the definition',
    relchecks: 'none',
    relhasrules: 'none',
    relhastriggers: 'none',
    relhassubclass: 'a hint that is allowed to be stale',
    relrowsecurity: 'none',
    relforcerowsecurity: 'none',
    relispopulated: 'always true',
    relreplident: 'none',
    relispartition: 'read as partition_of',
    relrewrite: 'only set during a rewrite',
    relfrozenxid: 'vacuum',
    relminmxid: 'vacuum',
    relacl: 'none',
    relpartbound: 'none',
    indexrelid: 'the index itself',
    indrelid: 'the table',
    indnatts: 'in the definition',
    indnkeyatts: 'in the definition',
    indisunique: 'in the definition',
    indnullsnotdistinct: 'in the definition',
    indisprimary: 'the constraint says it',
    indisexclusion: 'the constraint says it',
    indimmediate: 'the constraint says it',
    indcheckxmin: 'transaction bookkeeping',
    indkey: 'in the definition',
    indcollation: 'in the definition',
    indclass: 'in the definition',
    indoption: 'in the definition',
    indexprs: 'in the definition',
    indpred: 'in the definition',
  },
  rendered: {
    definition: 'case when k.oid is null then pg_get_indexdef(i.indexrelid) end',
    reloptions: sortedList('x.reloptions'),
    // Only expressions can have a target of their own.
    statistics_targets: `case when i.indexprs is not null then (select array_agg(format('%s: %s', a.attnum, a.attstattarget) order by a.attnum)
    from pg_attribute a where a.attrelid = i.indexrelid and a.attstattarget >= 0) end`,
    partition_of: 'h.inhparent::regclass::text',
  },
  kinds: {
    index: {
      ddl: ({ attributes, object }) =>
        lines(
          attributes['definition']
            ? text(attributes['definition'])
            : `index ${object.name}${withOptions(attributes['reloptions'])}`,
          attributes['indisvalid'] === false && 'invalid',
        ),
      added: 'blocking',
      dropped: 'blocking',
      otherwise: 'quiet',
      attributes: {
        definition: setting('definition-changed', 'blocking', 'definition'),
        indisvalid: toggle('validity-changed', 'breaking', { on: 'now valid', off: 'now invalid: no query uses it' }),
        indisclustered: toggle('cluster-changed', 'quiet', {
          on: 'now the one to cluster on',
          off: 'no longer the one to cluster on',
        }),
        indisreplident: toggle('replica-identity-changed', 'breaking', {
          on: 'now the replica identity',
          off: 'no longer the replica identity',
        }),
        reltablespace: setting('tablespace-changed', 'blocking', 'tablespace'),
        statistics_targets: setting('statistics-target-changed', 'quiet', 'statistics targets by column'),
        partition_of: setting('partition-changed', 'quiet', 'attached to'),
        reloptions: setting('options-changed', 'quiet', 'options'),
      },
    },
  },
}
