import type { Family } from '../family.ts'
import { text } from './words.ts'

/** Rewrite rules. The rule that makes a view a view is the view's definition. */
export const rules: Family = {
  catalogs: { r: 'pg_rewrite' },
  from: 'pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace',
  where: `r.oid >= 16384 and r.rulename <> '_RETURN'`,
  object: { kind: `'rule'`, schema: 'n.nspname', table: 'c.relname', name: 'r.rulename' },
  chosenBy: `r.ev_class`,
  address: { catalog: 'pg_rewrite', oid: 'r.oid', xid: 'r.xmin' },
  parent: `'pg_class/' || r.ev_class`,
  raw: { rows: { r: 'pg_rewrite' }, except: ['oid', 'rulename', 'ev_enabled'], covers: ['definition'] },
  ignored: {
    oid: 'physical',
    rulename: 'the name',
    ev_class: 'the table',
    ev_type: 'in the definition',
    is_instead: 'in the definition',
    ev_qual: 'in the definition',
    ev_action: 'in the definition',
  },
  rendered: { definition: 'pg_get_ruledef(r.oid)' },
  kinds: {
    rule: {
      ddl: ({ attributes }) => text(attributes['definition']),
      tells: ['definition'],
    },
  },
}
