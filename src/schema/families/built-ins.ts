import type { Family } from '../family.ts'
import { grantsList } from '../grants.ts'
import type { AttributeValue } from '../snapshot.ts'
import { grantAttribute, grantChange, grantLines, grantsInWords, weighGrants } from './grant-words.ts'
import { list } from './words.ts'

type Grantable = {
  readonly catalog: string
  readonly acl: string
  readonly owner: string
  /** SQL of the object type, as `acldefault` calls it. */
  readonly type: string
}

const grantables: readonly Grantable[] = [
  {
    catalog: 'pg_class',
    acl: 'relacl',
    owner: 'relowner',
    type: `(case x.relkind when 'S' then 's' else 'r' end)::"char"`,
  },
  { catalog: 'pg_proc', acl: 'proacl', owner: 'proowner', type: `'f'` },
  { catalog: 'pg_type', acl: 'typacl', owner: 'typowner', type: `'T'` },
  { catalog: 'pg_namespace', acl: 'nspacl', owner: 'nspowner', type: `'n'` },
  { catalog: 'pg_language', acl: 'lanacl', owner: 'lanowner', type: `'l'` },
  { catalog: 'pg_foreign_data_wrapper', acl: 'fdwacl', owner: 'fdwowner', type: `'F'` },
  { catalog: 'pg_foreign_server', acl: 'srvacl', owner: 'srvowner', type: `'S'` },
]

/** initdb makes the information schema after it has noted what it granted: who may read it is known to us instead. */
const informationSchema: Readonly<Record<string, string>> = {
  pg_class: `case when x.relnamespace = to_regnamespace('information_schema') then array[makeaclitem(0, x.relowner, 'SELECT', false)] end`,
  pg_namespace: `case when x.oid = to_regnamespace('information_schema') then array[makeaclitem(0, x.nspowner, 'USAGE', false)] end`,
}

/** Who granted what an object was born with. The owner may be another since, which pg_dump does not keep: he is told by no grant. */
function bornOwner(born: string, owner: string): string {
  return `coalesce((select b.grantor from aclexplode(${born}) b limit 1), ${owner})`
}

/** Grants, and those an object was born with: pg_init_privs keeps what initdb or the extension granted. */
function changedGrants({ catalog, acl, owner, type }: Grantable): string {
  const own = `acldefault(${type}, x.${owner})`
  const born = `coalesce(i.initprivs, ${own} || ${informationSchema[catalog] ?? 'null'}::aclitem[])`
  return `select '${catalog}'::regclass, x.oid, 0, coalesce(x.${acl}, ${own}), ${born}, x.${owner}, ${bornOwner(born, `x.${owner}`)}, null
    from (select oid from pg_catalog.${catalog} where ${acl} is not null
      union select objoid from pg_init_privs where classoid = '${catalog}'::regclass and objsubid = 0) granted
    join pg_catalog.${catalog} x on x.oid = granted.oid
    left join pg_init_privs i on i.classoid = '${catalog}'::regclass and i.objoid = x.oid and i.objsubid = 0
    where ${notTheUsers(catalog, 'x.oid')} and x.${acl} is distinct from ${born}`
}

/** System columns come with Postgres in every table. */
const changedColumnGrants = `select 'pg_class'::regclass, a.attrelid, a.attnum::int,
      coalesce(a.attacl, acldefault('c', c.relowner)), coalesce(i.initprivs, acldefault('c', c.relowner)), c.relowner,
      ${bornOwner('i.initprivs', 'c.relowner')}, null
    from (select attrelid, attnum from pg_attribute where attacl is not null
      union select objoid, objsubid::int2 from pg_init_privs where classoid = 'pg_class'::regclass and objsubid > 0) granted
    join pg_attribute a on a.attrelid = granted.attrelid and a.attnum = granted.attnum
    join pg_class c on c.oid = a.attrelid
    left join pg_init_privs i on i.classoid = 'pg_class'::regclass and i.objoid = a.attrelid and i.objsubid = a.attnum
    where (a.attnum < 0 or ${notTheUsers('pg_class', 'a.attrelid')}) and a.attacl is distinct from i.initprivs`

/**
 * Comments that initdb did not write: written by a later transaction than the rules of the information schema, which initdb
 * makes after all comments and which nobody touches.
 */
const changedComments = `select d.classoid, d.objoid, d.objsubid, null::aclitem[], null::aclitem[], null::oid, null::oid, d.description
    from pg_description d
    where d.objoid < 16384 and d.classoid not in ('pg_extension'::regclass, 'pg_largeobject'::regclass)
      and not exists (select from pg_depend m
        where m.refclassid = 'pg_extension'::regclass and m.deptype = 'e' and m.classid = d.classoid and m.objid = d.objoid)
      and not (d.classoid = 'pg_namespace'::regclass and d.objoid is not distinct from to_regnamespace('public'))
      and d.xmin::text::bigint > (select max(r.xmin::text::bigint) from pg_rewrite r where r.oid < 16384)`

function notTheUsers(catalog: string, oid: string): string {
  const own = catalog === 'pg_namespace' ? ` and ${oid} is distinct from to_regnamespace('public')` : ''
  return `(${oid} < 16384${own} or exists (select from pg_depend m
      where m.classid = '${catalog}'::regclass and m.objid = ${oid} and m.deptype = 'e'))`
}

function only(these: string, those: string): string {
  return `nullif(array(select l from (select unnest(${these}) except select unnest(${those})) o (l) order by l collate "C"), '{}')`
}

/** What came with Postgres or an extension, where its grants or its comment are no longer those it came with. */
export const builtIns: Family = {
  catalogs: {},
  from: `(select classid, objid, objsubid,
    max(${grantsList('c.acl', 'c.owner')}) as now, max(${grantsList('c.born', 'c.born_owner')}) as born, max(comment) as comment
  from (
    ${[...grantables.map(changedGrants), changedColumnGrants, changedComments].join('\n    union all ')}
  ) c (classid, objid, objsubid, acl, born, owner, born_owner, comment) group by 1, 2, 3) b,
  pg_identify_object(b.classid, b.objid, b.objsubid) o`,
  where: 'b.now is distinct from b.born or b.comment is not null',
  object: { kind: `'built-in object'`, name: `o.type || ' ' || o.identity` },
  address: { catalog: 'pg_init_privs', oid: 'b.objid' },
  ignored: {},
  rendered: { granted: only('b.now', 'b.born'), revoked: only('b.born', 'b.now'), comment: 'b.comment' },
  kinds: {
    'built-in object': {
      sqlName: true,
      implicit: true,
      ddl: ({ object, attributes }) =>
        [
          `on ${object.name}`,
          ...grantLines(attributes['granted']).map((line) => `  ${line}`),
          ...grantLines(revoked(attributes['revoked'])).map((line) => `  ${line}`),
        ].join('\n'),
      tells: ['granted', 'revoked'],
      attributes: {
        granted: grantAttribute,
        revoked: {
          what: 'revokes-changed',
          weight: ({ from, to }) => weighGrants(grantChange(revoked(from), revoked(to))),
          words: ({ from, to }) => grantsInWords(grantChange(revoked(from), revoked(to))),
        },
      },
    },
  },
}

function revoked(value: AttributeValue | undefined): readonly string[] {
  return list(value).map((line) => `revoked ${line}`)
}
