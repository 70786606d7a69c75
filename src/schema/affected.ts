/**
 * What may read differently because something else changed: everything that depends on it, however remotely. Parts of one
 * object (a view and its rule, a key and its index) go together, and each is read with the whole that it is a part of, a
 * child with its parents, and a function or a relation with those of its name that may be meant instead.
 * https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */
import { defineQueries } from '../postgres/query.ts'
import { families } from './families/registry.ts'
import type { ObjectAddress } from './fingerprint.ts'

/** What has to be read: large families of the objects with these oids alone. */
export type Affected = {
  readonly oids: ReadonlySet<number>
  /** The catalogs that these stand in. */
  readonly catalogs: ReadonlySet<string>
  /** Whether the small families are to be read, which are read whole or not at all. */
  readonly smallFamilies: boolean
}

/** One text of `class oid` items, with what changed itself. Extensions, which matter as a whole, are left out. */
export const affectedQuery = defineQueries('what depends on a change', (changed: readonly ObjectAddress[]) => {
  const list = (pick: (address: ObjectAddress) => number) => `'{${changed.map(pick).join(',')}}'::oid[]`
  return `
with recursive changed (classid, oid) as (
  select * from unnest(${list(({ classid }) => classid)}, ${list(({ oid }) => oid)})
), dependent (classid, oid) as (
  select * from changed
  union
  select next.* from dependent c, lateral (
    select d.classid, d.objid from pg_depend d
    where d.refclassid = c.classid and d.refobjid = c.oid and d.objid >= 16384 and d.deptype in ('n', 'a', 'i', 'P', 'S')
    union all
    select d.refclassid, d.refobjid from pg_depend d
    where d.classid = c.classid and d.objid = c.oid and d.refobjid >= 16384 and d.deptype = 'i'
  ) next
), namesake (classid, oid) as (
  select c.classid, n.oid from changed c
  join pg_proc p on p.oid = c.oid
  join pg_proc n on n.proname = p.proname and n.pronamespace = p.pronamespace and n.oid <> p.oid
  where c.classid = 'pg_proc'::regclass and n.oid >= 16384
  union all
  select place.* from changed c
  join pg_class r on r.oid = c.oid
  join pg_class n on n.relname = r.relname and n.relnamespace = to_regnamespace('public') and n.oid <> r.oid
  cross join lateral (values ('pg_class'::regclass::oid, n.oid), ('pg_namespace'::regclass::oid, r.relnamespace)) place
  where c.classid = 'pg_class'::regclass and n.oid >= 16384
), whole (classid, oid) as (
  (select * from dependent union all select * from namesake)
  union
  select next.* from whole c, lateral (
    select d.refclassid, d.refobjid from pg_depend d
    where d.classid = c.classid and d.objid = c.oid and d.refobjid >= 16384 and d.deptype in ('a', 'i', 'P', 'S')
    union all
    select c.classid, h.inhparent from pg_inherits h where c.classid = 'pg_class'::regclass and h.inhrelid = c.oid
  ) next
)
select string_agg(w.classid::regclass || ' ' || w.oid, ',') from whole w`
})

export function parseAffected(texts: readonly string[]): Affected {
  const oids = new Set<number>()
  const catalogs = new Set<string>()
  for (const item of texts.flatMap((text) => text.split(','))) {
    const [catalog = '', oid] = item.split(' ')
    oids.add(Number(oid))
    catalogs.add(catalog)
  }
  return { oids, catalogs, smallFamilies: [...catalogs].some((catalog) => !readInPart.has(catalog)) }
}

export const nothingAffected: Affected = { oids: new Set(), catalogs: new Set(), smallFamilies: false }

const readInPart: ReadonlySet<string> = new Set([
  ...families.filter(({ chosenBy }) => chosenBy !== undefined).map(({ address }) => address.catalog),
  'pg_attrdef',
])
