import type { Family, Judgement } from '../family.ts'
import { grantsGivenAndRevoked } from '../grants.ts'
import { type GrantChange, grantChange, grantLines, grantsInWords, weighGrants } from './grant-words.ts'

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
  // Those of a schema come on top of those of the role, which take the place of what Postgres gives.
  rendered: {
    defaclacl: grantsGivenAndRevoked(
      'd.defaclacl',
      `case when d.defaclnamespace <> 0 then null
    else acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole) end`,
      'd.defaclrole',
    ),
  },
  kinds: {
    'default privileges': {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        [
          `alter default privileges ${object.name}`,
          ...grantLines(attributes['defaclacl']).map((line) => `  ${line}`),
        ].join('\n'),
      tells: ['defaclacl'],
      added: ({ fact }) => judge(grantChange(undefined, fact.attributes['defaclacl'])),
      dropped: ({ fact }) => judge(grantChange(fact.attributes['defaclacl'], undefined)),
    },
  },
}

function judge(change: GrantChange): Judgement {
  return { weight: weighGrants(change), words: grantsInWords(change) }
}
