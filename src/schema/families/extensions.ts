import type { Family } from '../family.ts'
import { quoted, setting, text } from './words.ts'

/** Extensions, with their version: what they contain belongs to them and is not listed. */
export const extensions: Family = {
  catalogs: { e: 'pg_extension' },
  from: 'pg_extension e',
  where: 'true',
  object: { kind: `'extension'`, name: 'e.extname' },
  address: { catalog: 'pg_extension', oid: 'e.oid', xid: 'e.xmin' },
  ignored: {
    oid: 'physical',
    extname: 'the name',
    extowner: 'who created it, which pg_dump does not keep',
    extrelocatable: 'follows from the version',
    extconfig: 'which tables pg_dump takes the rows of',
    extcondition: 'which rows pg_dump takes',
  },
  rendered: {},
  kinds: {
    extension: {
      ddl: ({ object, attributes }) =>
        `create extension ${quoted(object.name)} schema ${text(attributes['extnamespace'])} version '${text(attributes['extversion'])}'`,
      tells: ['extnamespace', 'extversion'],
      attributes: {
        extversion: setting('version-changed', 'version'),
        extnamespace: setting('schema-changed', 'schema'),
      },
    },
  },
}
