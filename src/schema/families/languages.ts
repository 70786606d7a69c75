import type { Family } from '../family.ts'
import { named, text, toggle } from './words.ts'

/** Procedural languages that no extension brought. */
export const languages: Family = {
  catalogs: { l: 'pg_language' },
  from: 'pg_language l',
  where: 'l.oid >= 16384',
  object: { kind: `'language'`, name: 'l.lanname' },
  address: { catalog: 'pg_language', oid: 'l.oid', xid: 'l.xmin' },
  grants: { type: `'l'`, owner: 'l.lanowner' },
  ignored: { oid: 'physical', lanname: 'the name', lanispl: 'always true of what users create' },
  rendered: {},
  kinds: {
    language: {
      ddl: ({ object, attributes }) =>
        `create ${attributes['lanpltrusted'] === true ? 'trusted ' : ''}language ${named(object)} handler ${text(attributes['lanplcallfoid'])}`,
      tells: ['lanplcallfoid', 'lanpltrusted'],
      attributes: {
        lanpltrusted: toggle('trusted-changed', { on: 'now trusted', off: 'no longer trusted' }, ({ to }) =>
          to === true ? 'security' : 'breaking',
        ),
      },
    },
  },
}
