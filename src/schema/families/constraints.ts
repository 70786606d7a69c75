import type { Family } from '../family.ts'
import { constraintAdded, constraintAttributes, constraintLine, toldByConstraintLine } from './constraint-words.ts'

/**
 * Constraints of tables and domains. Not-null constraints, which Postgres 18 keeps here too, are attributes of their
 * column; foreign keys that Postgres clones for partitions follow from the one they are cloned from.
 */
export const constraints: Family = {
  catalogs: { k: 'pg_constraint' },
  from: `pg_constraint k
  join pg_namespace n on n.oid = k.connamespace
  left join pg_class c on c.oid = k.conrelid
  left join pg_type t on t.oid = k.contypid`,
  where: `k.oid >= 16384 and k.contype in ('c', 'f', 'p', 'u', 'x') and not (k.contype = 'f' and k.conparentid <> 0)
  and n.nspname !~ '^pg_(toast|temp)'`,
  object: { kind: `'constraint'`, schema: 'n.nspname', table: 'coalesce(c.relname, t.typname)', name: 'k.conname' },
  chosenBy: `greatest(k.conrelid, k.contypid)`,
  address: { catalog: 'pg_constraint', oid: 'k.oid', xid: 'k.xmin' },
  parent: `case when k.contypid <> 0 then 'pg_type/' || k.contypid else 'pg_class/' || k.conrelid end`,
  raw: {
    rows: { k: 'pg_constraint' },
    except: ['oid', 'conname', 'connamespace', 'convalidated', 'conenforced', 'conislocal', 'coninhcount'],
    covers: ['definition'],
  },
  ignored: {
    oid: 'physical',
    conname: 'the name',
    connamespace: 'the schema',
    conrelid: 'the table',
    contypid: 'the domain',
    conindid: 'the index, a fact of its own',
    confrelid: 'in the definition',
    confupdtype: 'in the definition',
    confdeltype: 'in the definition',
    confmatchtype: 'in the definition',
    coninhcount: 'follows from the parents of the table',
    conkey: 'in the definition',
    confkey: 'in the definition',
    conpfeqop: 'follows from the types compared',
    conppeqop: 'follows from the types compared',
    conffeqop: 'follows from the types compared',
    confdelsetcols: 'in the definition',
    conexclop: 'in the definition',
    conbin: 'in the definition',
    contype: 'in the definition',
    condeferrable: 'in the definition',
    condeferred: 'in the definition',
    connoinherit: 'in the definition of checks; follows from the kind of table otherwise',
    conperiod: 'in the definition',
  },
  rendered: {
    // Whether it is enforced and validated is told as such.
    definition: `regexp_replace(pg_get_constraintdef(k.oid), '( NOT VALID| NOT ENFORCED)$', '')`,
  },
  kinds: {
    constraint: {
      ddl: constraintLine,
      tells: toldByConstraintLine,
      added: constraintAdded,
      attributes: constraintAttributes,
    },
  },
}
