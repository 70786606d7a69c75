/** The facts of two sides, joined by physical address. What the join means is for `lineage` to say. */
import type { Fact } from './snapshot.ts'

export type FactPair = { readonly before: Fact; readonly after: Fact }

export type JoinedFacts = {
  readonly both: readonly FactPair[]
  /** What only one side has, or has no row of its own to go by, as what is read through a view. */
  readonly onlyBefore: readonly Fact[]
  readonly onlyAfter: readonly Fact[]
}

export function joinByAddress(from: readonly Fact[], to: readonly Fact[]): JoinedFacts {
  const both: FactPair[] = []
  const onlyBefore: Fact[] = []
  const onlyAfter: Fact[] = []
  const unmet = new Map<string, Fact>()
  for (const after of to) {
    if (after.evidence.xid === undefined) onlyAfter.push(after)
    else unmet.set(after.evidence.address, after)
  }
  for (const before of from) {
    const { address, xid } = before.evidence
    const after = xid === undefined ? undefined : unmet.get(address)
    if (after && after.object.kind === before.object.kind) {
      both.push({ before, after })
      unmet.delete(address)
    } else onlyBefore.push(before)
  }
  return { both, onlyBefore, onlyAfter: [...onlyAfter, ...unmet.values()] }
}
