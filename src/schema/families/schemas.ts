import type { Family } from '../family.ts'
import { openToEverybody } from './relation-words.ts'
import { named } from './words.ts'

/** Schemas. `public` belongs to the system and is still the user's to own, grant and drop. */
export const schemas: Family = {
  catalogs: { n: 'pg_namespace' },
  from: 'pg_namespace n',
  where: `(n.oid >= 16384 or n.nspname = 'public') and n.nspname !~ '^pg_(toast|temp)'`,
  object: { kind: `'schema'`, name: 'n.nspname' },
  chosenBy: 'n.oid',
  address: { catalog: 'pg_namespace', oid: 'n.oid', xid: 'n.xmin' },
  grants: { type: `'n'`, owner: 'n.nspowner' },
  ignored: { oid: 'physical', nspname: 'the name' },
  rendered: {},
  kinds: {
    schema: { ddl: ({ object }) => `create schema ${named(object)}`, added: openToEverybody },
  },
}
