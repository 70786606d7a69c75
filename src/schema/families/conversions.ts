import type { Family } from '../family.ts'
import { named, text } from './words.ts'

/** Conversions between encodings. */
export const conversions: Family = {
  catalogs: { c: 'pg_conversion' },
  from: 'pg_conversion c join pg_namespace n on n.oid = c.connamespace',
  where: 'c.oid >= 16384',
  object: { kind: `'conversion'`, schema: 'n.nspname', name: 'c.conname' },
  address: { catalog: 'pg_conversion', oid: 'c.oid', xid: 'c.xmin' },
  ignored: { oid: 'physical', conname: 'the name', connamespace: 'the schema' },
  rendered: {
    conforencoding: 'pg_encoding_to_char(c.conforencoding)::text',
    contoencoding: 'pg_encoding_to_char(c.contoencoding)::text',
  },
  kinds: {
    conversion: {
      ddl: ({ object, attributes }) =>
        `create ${attributes['condefault'] === true ? 'default ' : ''}conversion ${named(object)} for '${text(attributes['conforencoding'])}' to '${text(attributes['contoencoding'])}' from ${text(attributes['conproc'])}`,
      tells: ['condefault', 'conforencoding', 'conproc', 'contoencoding'],
    },
  },
}
