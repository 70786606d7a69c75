/** SQL for lists: of oids to choose by, and of what has no order. */

export function oidArray(oids: Iterable<number>): string {
  return `'{${[...oids].join(',')}}'::oid[]`
}

/** SQL for a list in whose order nothing lies. The case spares most rows a subquery. */
export function sortedList(list: string): string {
  return `case when ${list} is not null then (select array_agg(o order by o) from unnest(${list}) o) end`
}
