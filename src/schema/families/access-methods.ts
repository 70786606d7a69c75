import type { Family } from '../family.ts'
import { named, text } from './words.ts'

/** Access methods of tables and indexes. */
export const accessMethods: Family = {
  catalogs: { a: 'pg_am' },
  from: 'pg_am a',
  where: 'a.oid >= 16384',
  object: { kind: `'access method'`, name: 'a.amname' },
  address: { catalog: 'pg_am', oid: 'a.oid', xid: 'a.xmin' },
  ignored: { oid: 'physical', amname: 'the name' },
  rendered: {},
  kinds: {
    'access method': {
      ddl: ({ object, attributes }) =>
        `create access method ${named(object)} type ${attributes['amtype'] === 't' ? 'table' : 'index'} handler ${text(attributes['amhandler'])}`,
      tells: ['amhandler', 'amtype'],
    },
  },
}
