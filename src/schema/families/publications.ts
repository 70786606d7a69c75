import type { Family } from '../family.ts'
import { named, text } from './words.ts'

export const publications: Family = {
  catalogs: { p: 'pg_publication' },
  from: 'pg_publication p',
  where: 'p.oid >= 16384',
  object: { kind: `'publication'`, name: 'p.pubname' },
  address: { catalog: 'pg_publication', oid: 'p.oid', xid: 'p.xmin' },
  ignored: { oid: 'physical', pubname: 'the name' },
  rendered: {},
  kinds: {
    publication: {
      contains: ['publication table', 'publication schema'],
      ddl: ({ object, attributes }, parts) =>
        [
          `create publication ${named(object)}${attributes['puballtables'] === true ? ' for all tables' : ''}`,
          ...parts.map((part) => `  ${published(part.object.name)}`),
        ].join('\n'),
      dropped: 'breaking',
      otherwise: 'breaking',
    },
  },
}

export const publicationTables: Family = {
  catalogs: { r: 'pg_publication_rel' },
  from: 'pg_publication_rel r join pg_publication p on p.oid = r.prpubid',
  where: 'r.oid >= 16384',
  object: { kind: `'publication table'`, name: `format('%I for table %s', p.pubname, r.prrelid::regclass)` },
  address: { catalog: 'pg_publication_rel', oid: 'r.oid', xid: 'r.xmin' },
  raw: { rows: { r: 'pg_publication_rel' }, covers: ['name', 'prqual', 'prattrs'] },
  parent: `'pg_publication/' || r.prpubid`,
  ignored: { oid: 'physical', prpubid: 'in the name', prrelid: 'in the name' },
  rendered: {
    prqual: { sql: 'pg_get_expr(r.prqual, r.prrelid)', column: 'pg_publication_rel.prqual' },
    prattrs: {
      sql: `(select array_agg(a.attname::text order by a.attnum) from pg_attribute a
    where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[]))`,
      column: 'pg_publication_rel.prattrs',
    },
  },
  kinds: {
    'publication table': {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        `${published(object.name)}${attributes['prattrs'] ? ` (${text(attributes['prattrs'])})` : ''}${attributes['prqual'] ? ` where ${text(attributes['prqual'])}` : ''}`,
      dropped: 'breaking',
      otherwise: 'breaking',
    },
  },
}

export const publicationSchemas: Family = {
  since: 15,
  catalogs: { s: 'pg_publication_namespace' },
  from: 'pg_publication_namespace s join pg_publication p on p.oid = s.pnpubid',
  where: 's.oid >= 16384',
  object: { kind: `'publication schema'`, name: `format('%I for schema %s', p.pubname, s.pnnspid::regnamespace)` },
  address: { catalog: 'pg_publication_namespace', oid: 's.oid', xid: 's.xmin' },
  raw: { rows: { s: 'pg_publication_namespace' }, covers: ['name'] },
  parent: `'pg_publication/' || s.pnpubid`,
  ignored: { oid: 'physical', pnpubid: 'in the name', pnnspid: 'in the name' },
  rendered: {},
  kinds: {
    'publication schema': { sqlName: true, ddl: ({ object }) => published(object.name), dropped: 'breaking' },
  },
}

/** What follows the publication's name. */
function published(name: string): string {
  return name.slice(name.search(/for (table|schema) /))
}
