/** SQL for lists: of oids to choose by, and of what has no order. */

export function oidArray(oids: Iterable<number>): string {
  return `'{${[...oids].join(',')}}'::oid[]`
}

/** SQL for a list in whose order nothing lies: one that no collation of the database changes. The case spares most rows a subquery. */
export function sortedList(list: string): string {
  return `case when ${list} is not null then (select array_agg(o order by o collate "C") from unnest(${list}) o) end`
}
