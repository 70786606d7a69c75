/** Facts and what hangs on them: a dropped table is one change, not one for each of its columns. */
import { groupBy } from './group-by.ts'
import { compareObjects } from './object-order.ts'
import type { Fact } from './snapshot.ts'

export type Whole = { readonly fact: Fact; readonly parts: readonly Fact[] }

/** Facts whose parent is not among them, each with everything that hangs on it. */
export function wholes(facts: readonly Fact[]): readonly Whole[] {
  const present = new Set(facts.map(({ key }) => key))
  const parts = partsIn(facts)
  return facts
    .filter((fact) => fact.parent === undefined || !present.has(fact.parent))
    .map((fact) => ({ fact, parts: parts(fact) }))
}

/** Finds everything that hangs on a fact, directly or through another part. */
export function partsIn(facts: readonly Fact[]): (fact: Fact) => readonly Fact[] {
  const children = groupBy(facts, ({ parent }) => parent)
  const partsOf = (fact: Fact): readonly Fact[] =>
    (children.get(fact.key) ?? [])
      .sort((a, b) => compareObjects(a.object, b.object))
      .flatMap((part) => [part, ...partsOf(part)])
  return partsOf
}
