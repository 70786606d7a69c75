/**
 * A hash for every object of a database, by the oid that its catalog rows hang on. Where the hashes of two copies agree,
 * the rows are the same, the oids in their parse trees included; so if what they refer to is the same too, they render the
 * same, and need not be rendered. It is the rows that are hashed, not their `xmin`: after a fork both sides hand out the
 * same transaction ids.
 */
import { families } from './families/registry.ts'
import type { CatalogLayout } from './family-query.ts'

/** Hash by oid. `everything` stands for what concerns all objects. */
export type Fingerprint = ReadonlyMap<number, string>

/** The address of what would change how any object reads: roles, extensions and their members, the schema `public`. */
export const everything = 0
/** The address of the families that are read whole or not at all. */
export const smallFamilies = 1

type Hashed = { readonly address: string; readonly row: string; readonly from: string; readonly where?: string }

/** One text of `oid hash` items. */
export function fingerprintSql(layout: CatalogLayout): string {
  const parts = [...restrictable(layout), ...others(layout)].map(
    ({ address, row, from, where = 'true' }, seed) =>
      `select (${address})::bigint as address, hash_record_extended(row(${row}), ${seed}) as hash from ${from} where ${where}`,
  )
  return `
select string_agg(address || ' ' || hash, ',') from (
  select address, bit_xor(hash) as hash from (
${parts.join('\nunion all\n')}
  ) h group by address
) f`
}

export function parseFingerprint(text: string): Fingerprint {
  const fingerprint = new Map<number, string>()
  for (const item of text.split(',')) {
    const space = item.indexOf(' ')
    if (space > 0) fingerprint.set(Number(item.slice(0, space)), item.slice(space + 1))
  }
  return fingerprint
}

/** The oids whose hash differs, or that only one side has. */
export function differing(a: Fingerprint, b: Fingerprint): ReadonlySet<number> {
  const different = new Set<number>()
  for (const [oid, hash] of a) if (b.get(oid) !== hash) different.add(oid)
  for (const oid of b.keys()) if (!a.has(oid)) different.add(oid)
  return different
}

/** Statistics, the bookkeeping of vacuum, and what follows from a column's type: no definition shows them. */
const volatile: ReadonlySet<string> = new Set([
  'relpages',
  'reltuples',
  'relallvisible',
  'relallfrozen',
  'relfrozenxid',
  'relminmxid',
  'attmissingval',
  'attcacheoff',
  'attlen',
  'attbyval',
  'attalign',
])

/** Types that the server hashes as they are; others are hashed as their text, parse trees among them. */
const hashable: ReadonlySet<string> = new Set([
  '"char"',
  'aclitem[]',
  'bigint',
  'boolean',
  'integer',
  'name',
  'oid',
  'oidvector',
  'real',
  'smallint',
  'text',
  'text[]',
])

function columns(layout: CatalogLayout, alias: string, catalog: string): string {
  return (layout.columns.get(catalog) ?? [])
    .filter(({ name }) => !volatile.has(name))
    .map(({ name, type }) => (hashable.has(type) ? `${alias}.${name}` : `${alias}.${name}::text`))
    .join(', ')
}

/** Catalogs of the families that can be read in part, by the oid that a part is chosen by. */
function restrictable(layout: CatalogLayout): readonly Hashed[] {
  const hashed = (catalog: string, address: string, where = `${address} >= 16384`): Hashed => ({
    address,
    row: columns(layout, 'x', catalog),
    from: `pg_catalog.${catalog} x`,
    where,
  })
  return [
    hashed('pg_class', 'x.oid', `x.oid >= 16384`),
    {
      ...hashed('pg_attribute', 'x.attrelid'),
      from: 'pg_catalog.pg_attribute x join pg_class c on c.oid = x.attrelid',
      where: `x.attrelid >= 16384 and x.attnum > 0 and c.relkind not in ('t', 'S')`,
    },
    hashed('pg_attrdef', 'x.adrelid'),
    hashed('pg_index', 'x.indexrelid'),
    hashed('pg_constraint', 'x.oid'),
    hashed('pg_trigger', 'x.oid'),
    hashed('pg_rewrite', 'x.oid'),
    hashed('pg_policy', 'x.oid'),
    hashed('pg_inherits', 'x.inhrelid'),
    hashed('pg_sequence', 'x.seqrelid'),
    hashed('pg_partitioned_table', 'x.partrelid'),
    hashed('pg_foreign_table', 'x.ftrelid'),
    hashed('pg_statistic_ext', 'x.oid'),
    {
      ...hashed('pg_type', 'x.oid'),
      from: 'pg_catalog.pg_type x left join pg_class c on c.oid = x.typrelid left join pg_type e on e.typarray = x.oid',
      where: `x.oid >= 16384 and e.oid is null and (c.oid is null or c.relkind = 'c')`,
    },
    hashed('pg_enum', 'x.enumtypid'),
    hashed('pg_range', 'x.rngtypid'),
    hashed('pg_proc', 'x.oid'),
    hashed('pg_aggregate', 'x.aggfnoid::oid'),
    hashed('pg_description', 'x.objoid'),
    hashed('pg_seclabel', 'x.objoid'),
    // Which column owns a sequence, and which extension something is dropped with, is kept nowhere else.
    hashed('pg_depend', 'x.objid', `x.deptype = 'x'`),
    {
      ...hashed('pg_depend', 'x.objid', `x.classid = 'pg_class'::regclass and x.deptype in ('a', 'i')`),
      from: 'pg_catalog.pg_depend x join pg_sequence s on s.seqrelid = x.objid',
    },
  ]
}

function others(layout: CatalogLayout): readonly Hashed[] {
  const whole = (catalog: string, address: number, where: string): Hashed => ({
    address: String(address),
    row: columns(layout, 'x', catalog),
    from: `pg_catalog.${catalog} x`,
    where,
  })
  const small = families
    .filter((family) => family.chosenBy === undefined)
    .flatMap((family) => Object.values(family.catalogs))
    .concat(membersOfSmallFamilies)
    .filter((catalog) => layout.columns.has(catalog) && catalog !== 'pg_namespace' && catalog !== 'pg_extension')
  return [
    { address: String(everything), row: 'x.oid, x.rolname', from: 'pg_catalog.pg_roles x' },
    whole('pg_extension', everything, 'true'),
    whole('pg_language', everything, 'true'),
    whole('pg_am', everything, 'true'),
    { address: String(everything), row: 'x.oid, x.spcname', from: 'pg_catalog.pg_tablespace x' },
    whole('pg_depend', everything, `x.deptype = 'e'`),
    whole('pg_namespace', everything, `x.nspname = 'public' or x.oid = 2200`),
    { ...whole('pg_namespace', 0, 'x.oid >= 16384'), address: 'x.oid' },
    ...[...new Set(small)].map((catalog) => whole(catalog, smallFamilies, usersOwn(layout, catalog))),
    {
      address: String(smallFamilies),
      row: 'x.umid, x.srvid, x.umuser, x.umoptions',
      from: 'pg_catalog.pg_user_mappings x',
    },
    ...grantables.map(([catalog, acl]) =>
      whole(
        catalog,
        smallFamilies,
        `x.${acl} is not null and x.${catalog === 'pg_attribute' ? 'attrelid' : 'oid'} < 16384`,
      ),
    ),
    whole('pg_init_privs', smallFamilies, 'true'),
    whole('pg_description', smallFamilies, 'x.objoid < 16384'),
  ]
}

function usersOwn(layout: CatalogLayout, catalog: string): string {
  return layout.columns.get(catalog)?.some(({ name }) => name === 'oid') ? 'x.oid >= 16384' : 'true'
}

const membersOfSmallFamilies: readonly string[] = ['pg_amop', 'pg_amproc', 'pg_ts_config_map']

/** Catalogs of what came with Postgres, where only grants may have changed. */
const grantables: readonly (readonly [catalog: string, acl: string])[] = [
  ['pg_class', 'relacl'],
  ['pg_attribute', 'attacl'],
  ['pg_proc', 'proacl'],
  ['pg_type', 'typacl'],
]
