/**
 * What may read differently because something else changed: everything that depends on it, however remotely. Parts of one
 * object (a view and its rule, a key and its index) go together, and each is read with the whole that it is a part of.
 */

/** One text of `dependent needed deptype` items; extensions, which matter as a whole, are left out. */
export const edgesSql = `
select string_agg(concat(d.objid, ' ', d.refobjid, ' ', d.deptype), ',')
from pg_depend d
where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i', 'P', 'S')`

export function affected(changed: ReadonlySet<number>, edges: string): ReadonlySet<number> {
  const downward = new Map<number, number[]>()
  const upward = new Map<number, number[]>()
  for (const edge of edges.split(',')) {
    const [dependent, needed, type] = edge.split(' ')
    link(downward, Number(needed), Number(dependent))
    if (type === 'i') link(downward, Number(dependent), Number(needed))
    if (type !== 'n') link(upward, Number(dependent), Number(needed))
  }
  return reach(reach(changed, downward), upward)
}

function link(edges: Map<number, number[]>, from: number, to: number): void {
  const known = edges.get(from)
  if (known) known.push(to)
  else edges.set(from, [to])
}

function reach(start: ReadonlySet<number>, edges: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const reached = new Set(start)
  for (const oid of reached) {
    for (const next of edges.get(oid) ?? []) reached.add(next)
  }
  return reached
}
