/**
 * A hash for every object of a database, over the catalog rows that hang on it. Where the hashes of two copies agree,
 * the rows are the same, the oids in their parse trees included; so if what they refer to is the same too, they render the
 * same, and need not be rendered. It is the rows that are hashed, not their `xmin`: after a fork both sides hand out the
 * same transaction ids.
 */

import { defineQueries } from '../postgres/query.ts'
import type { CatalogLayout } from './catalog-layout.ts'
import { families } from './families/registry.ts'
import { hashableColumns, rowHash } from './row-hash.ts'

/** One `address hash` an object. Sets of them are quickly compared. */
export type Fingerprint = ReadonlySet<string>

/** The class (the oid of the catalog) and the oid of an object. */
export type ObjectAddress = { readonly classid: number; readonly oid: number }

/** What would change how any object reads: roles, extensions and their members, default operator classes. */
export const everything = '0'

type Hashed = {
  /** SQL of the class that the row is a part of: a literal, mostly. */
  readonly classid: string
  readonly oid: string
  readonly row: readonly string[]
  readonly from: string
  readonly where?: string
}

/** An address is one number, which JavaScript holds exactly: oids have 32 bits, and the class, a catalog's, is below 16384. */
const oidBits = 32

/** One text of `address hash` items. */
export const fingerprintQuery = defineQueries('fingerprint', (layout: CatalogLayout) => {
  const parts = [...inPart(layout), ...inWhole(layout)].map(
    ({ classid, oid, row, from, where = 'true' }, seed) =>
      `select (${classid})::oid::bigint << ${oidBits} | (${oid})::bigint as address, ${rowHash(row, seed)} as hash from ${from} where ${where}`,
  )
  return `
select string_agg(address || ' ' || hash, ',') from (
  select address, bit_xor(hash) as hash from (
${parts.join('\nunion all\n')}
  ) h group by address
) f`
})

export function parseFingerprint(text: string): Fingerprint {
  return new Set(text.split(','))
}

/** The addresses whose hash differs, or that only one side has. */
export function differing(a: Fingerprint, b: Fingerprint): readonly string[] {
  const items = [...[...a].filter((item) => !b.has(item)), ...[...b].filter((item) => !a.has(item))]
  return [...new Set(items.map((item) => item.slice(0, item.indexOf(' '))))]
}

/** Of an address, or an item that begins with one. */
export function objectAddress(item: string): ObjectAddress {
  const address = Number.parseInt(item, 10)
  return { classid: Math.floor(address / 2 ** oidBits), oid: address % 2 ** oidBits }
}

/** Catalogs of the families that can be read in part, by the object that a part is chosen by. */
function inPart(layout: CatalogLayout): readonly Hashed[] {
  const hashed = (catalog: string, classid: string, oid: string, where = `${oid} >= 16384`): Hashed => ({
    classid: `'${classid}'::regclass`,
    oid,
    row: hashableColumns(layout, 'x', catalog),
    from: `pg_catalog.${catalog} x`,
    where,
  })
  const own = (catalog: string) => hashed(catalog, catalog, 'x.oid')
  return [
    // Of the relations behind TOAST only the options are the user's.
    {
      ...own('pg_class'),
      where: `x.oid >= 16384 and (x.relnamespace <> 'pg_toast'::regnamespace or x.reloptions is not null)`,
    },
    {
      ...hashed('pg_attribute', 'pg_class', 'x.attrelid'),
      from: 'pg_catalog.pg_attribute x join pg_class c on c.oid = x.attrelid',
      // The columns of an index follow from the index, all but their statistics target.
      where: `x.attrelid >= 16384 and x.attnum > 0 and c.relkind not in ('t', 'S')
        and (c.relkind not in ('i', 'I') or x.attstattarget >= 0)`,
    },
    hashed('pg_attrdef', 'pg_class', 'x.adrelid'),
    hashed('pg_index', 'pg_class', 'x.indexrelid'),
    own('pg_constraint'),
    { ...own('pg_trigger'), where: 'x.oid >= 16384 and not x.tgisinternal' },
    // Those that check a constraint follow from it, all but whether they fire, which is told with the table that they are on.
    hashed('pg_trigger', 'pg_class', 'x.tgrelid', `x.tgisinternal and x.tgenabled <> 'O'`),
    own('pg_rewrite'),
    own('pg_policy'),
    hashed('pg_inherits', 'pg_class', 'x.inhrelid'),
    hashed('pg_sequence', 'pg_class', 'x.seqrelid'),
    hashed('pg_partitioned_table', 'pg_class', 'x.partrelid'),
    hashed('pg_foreign_table', 'pg_class', 'x.ftrelid'),
    own('pg_statistic_ext'),
    {
      ...own('pg_type'),
      from: 'pg_catalog.pg_type x left join pg_class c on c.oid = x.typrelid left join pg_type e on e.typarray = x.oid',
      where: `x.oid >= 16384 and e.oid is null and (c.oid is null or c.relkind = 'c')`,
    },
    hashed('pg_enum', 'pg_type', 'x.enumtypid'),
    hashed('pg_range', 'pg_type', 'x.rngtypid'),
    own('pg_proc'),
    hashed('pg_aggregate', 'pg_proc', 'x.aggfnoid::oid'),
    hashed('pg_namespace', 'pg_namespace', 'x.oid', `x.oid >= 16384 or x.nspname = 'public' or x.oid = 2200`),
    // Which column owns a sequence, and which extension something is dropped with, is kept nowhere else.
    {
      ...hashed('pg_depend', 'pg_class', 'x.objid'),
      where: `x.deptype = 'x' or x.classid = 'pg_class'::regclass and x.deptype in ('a', 'i')
        and exists (select from pg_sequence s where s.seqrelid = x.objid)`,
      classid: 'x.classid',
    },
    { ...hashed('pg_description', 'pg_class', 'x.objoid', usersComment), classid: 'x.classoid' },
    { ...hashed('pg_seclabel', 'pg_class', 'x.objoid', 'true'), classid: 'x.classoid' },
  ]
}

/** What is read whole or not at all: the small families, and what concerns all. */
function inWhole(layout: CatalogLayout): readonly Hashed[] {
  const of = (catalog: string, where: string, row = hashableColumns(layout, 'x', catalog)): Hashed => ({
    classid: `'${catalog}'::regclass`,
    oid: layout.columns.get(catalog)?.some(({ name }) => name === 'oid') ? 'x.oid' : '0',
    row,
    from: `pg_catalog.${catalog} x`,
    where,
  })
  const together = (hashed: Hashed): Hashed => ({ ...hashed, classid: `'pg_init_privs'::regclass`, oid: '0' })
  const concerningAll = (hashed: Hashed): Hashed => ({ ...hashed, classid: '0', oid: everything })
  const small = families
    .filter((family) => family.chosenBy === undefined)
    .flatMap((family) => Object.values(family.catalogs))
    .concat(membersOfSmallFamilies)
    .filter((catalog) => layout.columns.has(catalog) && catalog !== 'pg_extension')
  return [
    ...[
      of('pg_roles', 'true', ['x.oid', 'x.rolname']),
      of('pg_tablespace', 'true', ['x.oid', 'x.spcname']),
      of('pg_extension', 'true'),
      of('pg_language', 'true'),
      of('pg_am', 'true'),
      // Indexes and orders name their operators only where these are not the default of their type. Nothing depends on the default.
      of('pg_opclass', 'x.opcdefault and x.oid >= 16384'),
      of('pg_depend', `x.refclassid = 'pg_extension'::regclass and x.deptype = 'e'`),
    ].map(concerningAll),
    ...[...new Set(small)].map((catalog) => of(catalog, usersOwn(layout, catalog))),
    of('pg_user_mappings', 'true', ['x.umid', 'x.srvid', 'x.umuser', 'x.umoptions']),
    ...grantables.map(([catalog, acl]) => together(of(catalog, `x.${acl} is not null and ${isGiven(catalog)}`))),
    together(of('pg_init_privs', 'true')),
    together(of('pg_description', `not ${usersComment}`)),
  ]
}

/** The schema `public`, which initdb makes, is the user's. */
const usersComment = `(x.objoid >= 16384 or x.classoid = 'pg_namespace'::regclass and x.objoid is not distinct from to_regnamespace('public'))`

function usersOwn(layout: CatalogLayout, catalog: string): string {
  // The only catalog of all databases together that a family reads.
  if (catalog === 'pg_subscription')
    return `x.subdbid = (select d.oid from pg_database d where d.datname = current_database())`
  return layout.columns.get(catalog)?.some(({ name }) => name === 'oid') ? 'x.oid >= 16384' : 'true'
}

const membersOfSmallFamilies: readonly string[] = ['pg_amop', 'pg_amproc', 'pg_ts_config_map']

/** SQL for whether a row came with Postgres or with an extension. */
function isGiven(catalog: string): string {
  const [oid, owner] = catalog === 'pg_attribute' ? ['x.attrelid', 'pg_class'] : ['x.oid', catalog]
  return `(${oid} < 16384 ${catalog === 'pg_attribute' ? 'or x.attnum < 0 ' : ''}or exists (select from pg_depend m
    where m.deptype = 'e' and m.objid = ${oid} and m.classid = '${owner}'::regclass))`
}

/** Catalogs of what came with Postgres or an extension, where only grants may have changed. */
const grantables: readonly (readonly [catalog: string, acl: string])[] = [
  ['pg_class', 'relacl'],
  ['pg_namespace', 'nspacl'],
  ['pg_attribute', 'attacl'],
  ['pg_proc', 'proacl'],
  ['pg_type', 'typacl'],
]
