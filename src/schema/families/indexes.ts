import type { AttributeChange, Family, Judgement } from '../family.ts'
import { sortedList } from '../lists.ts'
import type { Weight } from '../schema-diff.ts'
import type { AttributeValue, Fact } from '../snapshot.ts'
import { fromTo, lines, setting, text, toggle, withOptions } from './words.ts'

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
  raw: {
    rows: { i: 'pg_index' },
    except: ['indexrelid', 'indisvalid', 'indisready', 'indislive', 'indisclustered', 'indisreplident', 'indcheckxmin'],
    columns: ['x.reloptions', 'h.inhparent'],
    covers: ['definition', 'partition_of'],
  },
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
      tells: ['definition', 'indisvalid', 'reloptions'],
      namedByParent: true,
      added: ({ fact }) => ifUnique(fact, 'unique: running writes of duplicates fail'),
      dropped: ({ fact }) => ifUnique(fact, 'unique: duplicates are refused no longer'),
      attributes: {
        definition: {
          what: 'definition-changed',
          weight: weighDefinition,
          words: (change) => (change.to === undefined ? 'now serves a constraint' : `definition ${fromTo(change)}`),
        },
        indisvalid: toggle('validity-changed', { on: 'now valid', off: 'now invalid: no query uses it' }, ({ to }) =>
          to === true ? 'quiet' : 'breaking',
        ),
        indisclustered: toggle('cluster-changed', {
          on: 'now the one to cluster on',
          off: 'no longer the one to cluster on',
        }),
        indisreplident: toggle(
          'replica-identity-changed',
          {
            on: 'now the replica identity',
            off: 'no longer the replica identity',
          },
          ({ to }) => (to === true ? 'quiet' : 'breaking'),
        ),
        reltablespace: setting('tablespace-changed', 'tablespace'),
        statistics_targets: setting('statistics-target-changed', 'statistics targets by column'),
        partition_of: setting('partition-changed', 'attached to'),
        reloptions: setting('options-changed', 'options'),
      },
    },
  },
}

/** One under a constraint comes and goes with that. */
function ifUnique({ attributes }: Fact, words: string): Judgement | undefined {
  return isUnique(attributes['definition']) ? { weight: 'breaking', words } : undefined
}

function weighDefinition({ from, to }: AttributeChange): Weight {
  // Without a definition it serves a constraint, which refuses what a unique index does.
  if (from === undefined || to === undefined) return isUnique(from ?? to) ? 'quiet' : 'breaking'
  return isUnique(from) || isUnique(to) ? 'breaking' : 'blocking'
}

function isUnique(definition: AttributeValue | undefined): boolean {
  return text(definition).startsWith('CREATE UNIQUE ')
}
