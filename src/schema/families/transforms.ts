import type { Family } from '../family.ts'
import { text } from './words.ts'

export const transforms: Family = {
  catalogs: { t: 'pg_transform' },
  from: 'pg_transform t join pg_language l on l.oid = t.trflang',
  where: 't.oid >= 16384',
  object: { kind: `'transform'`, name: `format('for %s language %I', format_type(t.trftype, null), l.lanname)` },
  address: { catalog: 'pg_transform', oid: 't.oid', xid: 't.xmin' },
  raw: { columns: ['t.trftype', 't.trflang'], covers: ['name'] },
  ignored: { oid: 'physical', trftype: 'in the name', trflang: 'in the name' },
  rendered: {},
  kinds: {
    transform: {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        `create transform ${object.name} (from sql with function ${text(attributes['trffromsql'])}, to sql with function ${text(attributes['trftosql'])})`,
      tells: ['trffromsql', 'trftosql'],
    },
  },
}
