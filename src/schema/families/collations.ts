import type { Family } from '../family.ts'
import { named, text } from './words.ts'

export const collations: Family = {
  catalogs: { c: 'pg_collation' },
  from: 'pg_collation c join pg_namespace n on n.oid = c.collnamespace',
  where: `c.oid >= 16384 and n.nspname <> 'pg_catalog'`,
  object: { kind: `'collation'`, schema: 'n.nspname', name: 'c.collname' },
  address: { catalog: 'pg_collation', oid: 'c.oid', xid: 'c.xmin' },
  ignored: {
    oid: 'physical',
    collname: 'the name',
    collnamespace: 'the schema',
    collencoding: 'that of the database',
    collversion: 'the version of the library on the host: of the server, not of the schema',
  },
  rendered: {},
  kinds: {
    collation: {
      ddl: ({ object, attributes }) =>
        `create collation ${named(object)} (provider = ${providers[text(attributes['collprovider'])]}, locale = '${text(
          attributes['colllocale'] ?? attributes['colliculocale'] ?? attributes['collcollate'],
        )}', deterministic = ${text(attributes['collisdeterministic'])})`,
      tells: ['collisdeterministic', 'collprovider'],
    },
  },
}

const providers: Readonly<Record<string, string>> = { d: 'default', b: 'builtin', c: 'libc', i: 'icu' }
