import type { Family } from '../family.ts'
import { attributeValues } from './attribute-values.ts'
import { setting, text } from './words.ts'

/** Triggers of users. Clones on partitions appear only where their enabled state is their own. */
export const triggers: Family = {
  catalogs: { g: 'pg_trigger' },
  from: `pg_trigger g
  join pg_class c on c.oid = g.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_trigger p on p.oid = g.tgparentid
  left join pg_constraint k on k.oid = g.tgconstraint and k.contype <> 't'`,
  // Clones are internal in Postgres 14, like the triggers that check a constraint.
  where: `g.oid >= 16384 and k.oid is null and (g.tgparentid = 0 and not g.tgisinternal or p.tgenabled <> g.tgenabled)`,
  object: { kind: `'trigger'`, schema: 'n.nspname', table: 'c.relname', name: 'g.tgname' },
  chosenBy: `g.tgrelid`,
  address: { catalog: 'pg_trigger', oid: 'g.oid', xid: 'g.xmin' },
  parent: `'pg_class/' || g.tgrelid`,
  raw: { rows: { g: 'pg_trigger' }, except: ['oid', 'tgname', 'tgenabled'], covers: ['definition'] },
  ignored: {
    oid: 'physical',
    tgrelid: 'the table',
    tgparentid: 'a clone follows from the trigger of the parent',
    tgname: 'the name',
    tgfoid: 'in the definition',
    tgtype: 'in the definition',
    tgisinternal: 'never true here',
    tgconstrrelid: 'in the definition',
    tgconstrindid: 'follows from the constraint',
    tgconstraint: 'follows from the definition',
    tgdeferrable: 'in the definition',
    tginitdeferred: 'in the definition',
    tgnargs: 'in the definition',
    tgattr: 'in the definition',
    tgargs: 'in the definition',
    tgqual: 'in the definition',
    tgoldtable: 'in the definition',
    tgnewtable: 'in the definition',
  },
  rendered: { definition: 'pg_get_triggerdef(g.oid)' },
  kinds: {
    trigger: {
      ddl: ({ attributes }) => text(attributes['definition']),
      tells: ['definition'],
      attributes: {
        definition: setting('definition-changed', 'definition'),
        tgenabled: {
          what: 'enabled-changed',
          words: ({ to }) => `now ${attributeValues['tgenabled']?.[text(to)]}`,
        },
      },
    },
  },
}
