import type { Family } from '../family.ts'
import { redactedOptions } from './option-redaction.ts'
import { lineByLine, named, text } from './words.ts'

export const foreignDataWrappers: Family = {
  catalogs: { w: 'pg_foreign_data_wrapper' },
  from: 'pg_foreign_data_wrapper w',
  where: 'w.oid >= 16384',
  object: { kind: `'foreign data wrapper'`, name: 'w.fdwname' },
  address: { catalog: 'pg_foreign_data_wrapper', oid: 'w.oid', xid: 'w.xmin' },
  grants: { type: `'F'`, owner: 'w.fdwowner' },
  ignored: { oid: 'physical', fdwname: 'the name' },
  rendered: { fdwoptions: redactedOptions('w.fdwoptions') },
  kinds: {
    'foreign data wrapper': {
      ddl: ({ object, attributes }) =>
        `create foreign data wrapper ${named(object)}${options(attributes['fdwoptions'])}`,
      tells: ['fdwoptions'],
      attributes: {
        fdwoptions: lineByLine('options-changed', 'options'),
      },
    },
  },
}

export const foreignServers: Family = {
  catalogs: { s: 'pg_foreign_server' },
  from: 'pg_foreign_server s',
  where: 's.oid >= 16384',
  object: { kind: `'foreign server'`, name: 's.srvname' },
  address: { catalog: 'pg_foreign_server', oid: 's.oid', xid: 's.xmin' },
  grants: { type: `'S'`, owner: 's.srvowner' },
  ignored: { oid: 'physical', srvname: 'the name' },
  rendered: { srvoptions: redactedOptions('s.srvoptions') },
  kinds: {
    'foreign server': {
      ddl: ({ object, attributes }) =>
        `create server ${named(object)} foreign data wrapper ${text(attributes['srvfdw'])}${options(attributes['srvoptions'])}`,
      tells: ['srvfdw', 'srvoptions'],
      attributes: {
        srvoptions: lineByLine('options-changed', 'options'),
      },
    },
  },
}

/** Read through the view that anybody may read; it hides the options of others. */
export const userMappings: Family = {
  catalogs: {},
  from: 'pg_user_mappings u',
  where: 'u.umid >= 16384',
  object: {
    kind: `'user mapping'`,
    name: `format('for %s server %I', case u.umuser when 0 then 'public' else quote_ident(u.usename) end, u.srvname)`,
  },
  address: { catalog: 'pg_user_mapping', oid: 'u.umid' },
  raw: { columns: ['u.srvid', 'u.umuser'], covers: ['name'] },
  parent: `'pg_foreign_server/' || u.srvid`,
  ignored: {},
  rendered: { umoptions: redactedOptions('u.umoptions') },
  kinds: {
    'user mapping': {
      sqlName: true,
      ddl: ({ object, attributes }) => `create user mapping ${object.name}${options(attributes['umoptions'])}`,
      tells: ['umoptions'],
      attributes: { umoptions: lineByLine('options-changed', 'options') },
    },
  },
}

function options(value: Parameters<typeof text>[0]): string {
  return value === undefined ? '' : ` options (${text(value)})`
}
