/**
 * Which fact of one side is which of the other. On a branch the physical address decides, so that a rename is a fact and a
 * namesake that was dropped and made anew is told apart; otherwise the logical name does.
 */
import { type Fact, factKey, type Snapshot } from './snapshot.ts'

export type FactPair = { readonly before: Fact; readonly after: Fact }

export type Match = {
  readonly lineage: boolean
  readonly pairs: readonly FactPair[]
  readonly removed: readonly Fact[]
  readonly added: readonly Fact[]
}

export function matchFacts(from: Snapshot, to: Snapshot): Match {
  const byKey = new Map(to.facts.map((fact) => [factKey(fact.object), fact]))
  const pairs: FactPair[] = []
  const removed: Fact[] = []
  for (const before of from.facts) {
    const key = factKey(before.object)
    const after = byKey.get(key)
    if (after) {
      pairs.push({ before, after })
      byKey.delete(key)
    } else removed.push(before)
  }
  return { lineage: false, pairs, removed, added: [...byKey.values()] }
}
