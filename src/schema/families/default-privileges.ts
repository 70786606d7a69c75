import type { Family } from '../family.ts'
import { grantsList } from '../grants.ts'
import { list } from './words.ts'

/** What objects to come will be granted. */
export const defaultPrivileges: Family = {
  catalogs: { d: 'pg_default_acl' },
  from: 'pg_default_acl d',
  where: 'd.oid >= 16384',
  object: {
    kind: `'default privileges'`,
    name: `format('for role %s%s on %s', quote_ident(pg_get_userbyid(d.defaclrole)),
    case when d.defaclnamespace <> 0 then ' in schema ' || d.defaclnamespace::regnamespace end,
    case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types'
      when 'n' then 'schemas' when 'L' then 'large objects' else d.defaclobjtype::text end)`,
  },
  address: { catalog: 'pg_default_acl', oid: 'd.oid', xid: 'd.xmin' },
  raw: { columns: ['d.defaclnamespace'], covers: ['name'] },
  ignored: { oid: 'physical', defaclrole: 'in the name', defaclnamespace: 'in the name', defaclobjtype: 'in the name' },
  rendered: { defaclacl: grantsList('d.defaclacl', 'd.defaclrole') },
  kinds: {
    'default privileges': {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        [
          `alter default privileges ${object.name}`,
          ...list(attributes['defaclacl']).map((line) => `  grant ${line}`),
        ].join('\n'),
      added: 'quiet',
      dropped: 'quiet',
      otherwise: 'quiet',
    },
  },
}
