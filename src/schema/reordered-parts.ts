/** Parts whose order among themselves changed: what came or went between them is no change of order. */
import { groupBy } from './group-by.ts'
import type { FactPair } from './join-by-address.ts'

export type Reordering = { readonly from: readonly string[]; readonly to: readonly string[] }

/** By the key of the parent on the newer side; names are those of the newer side. */
export function reorderedParts(pairs: readonly FactPair[]): ReadonlyMap<string, Reordering> {
  const placed = pairs.filter(({ before, after }) => before.position !== undefined && after.position !== undefined)
  const reordered = new Map<string, Reordering>()
  for (const [parent, siblings] of groupBy(placed, ({ after }) => after.parent)) {
    if (parent === undefined || isInOrder(siblings)) continue
    const from = inOrder(siblings, ({ before }) => before.position ?? 0)
    const to = inOrder(siblings, ({ after }) => after.position ?? 0)
    if (from.some((pair, index) => pair !== to[index]))
      reordered.set(parent, { from: from.map(nameOf), to: to.map(nameOf) })
  }
  return reordered
}

/** Facts come in the order of their catalog, so that most tables need no sorting. */
function isInOrder(siblings: readonly FactPair[]): boolean {
  return siblings.every(({ before, after }, index) => {
    const previous = siblings[index - 1]
    return (
      !previous ||
      ((previous.before.position ?? 0) < (before.position ?? 0) &&
        (previous.after.position ?? 0) < (after.position ?? 0))
    )
  })
}

function inOrder(pairs: readonly FactPair[], position: (pair: FactPair) => number): readonly FactPair[] {
  return [...pairs].sort((a, b) => position(a) - position(b))
}

function nameOf({ after }: FactPair): string {
  return after.object.name
}
