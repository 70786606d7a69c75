/** What disappears because something else does: `drop … cascade` never names it. */
import { partsIn } from './fact-parts.ts'
import { groupBy } from './group-by.ts'
import { compareObjects } from './object-order.ts'
import type { Fact, Snapshot } from './snapshot.ts'

/** Finds, among the removed facts, those that could not stay without the given one or its parts, however remotely. */
export function dependentsAmong(
  removed: readonly Fact[],
  before: Snapshot,
): (fact: Fact, parts: readonly Fact[]) => readonly Fact[] {
  if (removed.length < 2) return () => []
  const needing = removedByNeed(removed, before)
  const partsOf = partsIn(removed)
  return (fact, parts) => {
    const own = new Set([fact, ...parts].map(({ key }) => key))
    const found = new Map<string, Fact>()
    const queue = [fact, ...parts]
    for (let next = queue.pop(); next; next = queue.pop()) {
      for (const dependent of needing.get(next.evidence.address) ?? []) {
        if (own.has(dependent.key) || found.has(dependent.key)) continue
        found.set(dependent.key, dependent)
        queue.push(dependent, ...partsOf(dependent))
      }
    }
    return [...found.values()].sort((a, b) => compareObjects(a.object, b.object))
  }
}

/** By the address of what they need. */
function removedByNeed(removed: readonly Fact[], { dependencies }: Snapshot): ReadonlyMap<string, readonly Fact[]> {
  const gone = new Map(removed.map((fact) => [fact.evidence.address, fact]))
  const pairs = dependencies.flatMap((dependency) => {
    const [dependent = '', needed = ''] = dependency.split(' ')
    const fact = gone.get(dependent)
    return fact ? [{ fact, needed }] : []
  })
  return new Map(
    [...groupBy(pairs, ({ needed }) => needed)].map(([needed, list]) => [needed, list.map(({ fact }) => fact)]),
  )
}
