import type { Family } from '../family.ts'
import { text } from './words.ts'

/** Operators. Shells, which only hold a name for a commutator or negator to come, are none yet. */
export const operators: Family = {
  catalogs: { o: 'pg_operator' },
  from: 'pg_operator o join pg_namespace n on n.oid = o.oprnamespace',
  where: 'o.oid >= 16384 and o.oprcode <> 0',
  object: {
    kind: `'operator'`,
    schema: 'n.nspname',
    name: `format('%s (%s, %s)', o.oprname, case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end,
    case when o.oprright = 0 then 'none' else format_type(o.oprright, null) end)`,
  },
  address: { catalog: 'pg_operator', oid: 'o.oid', xid: 'o.xmin' },
  raw: { columns: ['o.oprleft', 'o.oprright'], covers: ['name'] },
  ignored: {
    oid: 'physical',
    oprname: 'in the name',
    oprnamespace: 'the schema',
    oprleft: 'in the name',
    oprright: 'in the name',
    oprkind: 'in the name',
  },
  rendered: {},
  kinds: {
    operator: {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        `create operator ${object.schema}.${object.name} (function = ${text(attributes['oprcode'])}, result = ${text(attributes['oprresult'])})`,
      tells: ['oprcode', 'oprresult'],
      ownName: (name) => name.slice(0, name.indexOf(' (')),
    },
  },
}
