/**
 * Which fact of one side is which of the other. On a branch the physical address decides, so that a rename is a fact and a
 * namesake that was dropped and made anew is told apart; otherwise the logical name does.
 */
import { describedKind } from './families/registry.ts'
import { type FactPair, joinByAddress } from './join-by-address.ts'
import { lazily } from './lazily.ts'
import { type Lineage, lineage } from './lineage.ts'
import { type Fact, factKey, type Snapshot } from './snapshot.ts'

export type Match = {
  /** Whether oids of the two sides mean the same. */
  readonly lineage: boolean
  readonly origin: Lineage
  readonly pairs: readonly FactPair[]
  /** Namesakes of which the first was dropped: what it held is gone. */
  readonly recreated: readonly FactPair[]
  readonly removed: readonly Fact[]
  readonly added: readonly Fact[]
  /** The newer side of a pair, by the key of the older. */
  readonly partner: (key: string) => Fact | undefined
}

export function matchFacts(from: Snapshot, to: Snapshot, known?: boolean): Match {
  const joined = joinByAddress(from.facts, to.facts)
  const origin = lineage(from, to, joined, known)
  const isCopy = origin === 'copy'
  const pairs = isCopy ? [...joined.both] : []
  const [unmatched, left] = isCopy ? [joined.onlyBefore, new Set(joined.onlyAfter)] : [from.facts, new Set(to.facts)]
  const recreated: FactPair[] = []
  const removed: Fact[] = []

  const byName = new Map([...left].map((fact) => [fact.key, fact]))
  // A part is looked up by the name that its parent has on the other side.
  const partners = lazily(() => new Map(pairs.map(({ before, after }) => [before.key, after])))
  const partner = (key: string) => partners().get(key)
  const containers = lazily(() => new Map(from.facts.map((fact) => [fact.key, fact])))
  const newContainers = lazily(() => new Map(to.facts.map((fact) => [fact.key, fact])))
  const isInAlike = (before: Fact, after: Fact) =>
    before.object.table === undefined || kindAbove(before, containers) === kindAbove(after, newContainers)
  for (const before of unmatched) {
    const after = byName.get(isCopy ? factKey(namedAcross(before, partner)) : before.key)
    if (after && isInAlike(before, after) && left.delete(after)) {
      const anew = isCopy && holdsData(before, containers)
      ;(anew ? recreated : pairs).push({ before, after })
      if (isCopy) partners().set(before.key, after)
    } else removed.push(before)
  }
  const isImplicit = ({ object }: Fact) => describedKind(object.kind).implicit === true
  const added = [...left]
  return {
    lineage: isCopy,
    origin,
    pairs: [
      ...pairs,
      ...removed.filter(isImplicit).map((before) => ({ before, after: untold(before) })),
      ...added.filter(isImplicit).map((after) => ({ before: untold(after), after })),
    ],
    recreated,
    removed: removed.filter((fact) => !isImplicit(fact)),
    added: added.filter((fact) => !isImplicit(fact)),
    partner,
  }
}

/** The same object where it has nothing to tell. */
function untold(fact: Fact): Fact {
  return { ...fact, attributes: {} }
}

/** The kind of what an object belongs to: the columns of a view in the place of a table are others. */
function kindAbove({ parent }: Fact, containers: () => ReadonlyMap<string, Fact>): string | undefined {
  const [kind, , table] = parent?.split('\0') ?? []
  const whole = table && parent !== undefined ? containers().get(parent) : undefined
  return whole ? kindAbove(whole, containers) : kind
}

/** A column holds data where its table does: one of a view does not. */
function holdsData({ object, parent }: Fact, containers: () => ReadonlyMap<string, Fact>): boolean {
  if (describedKind(object.kind).holdsData !== true) return false
  const container = parent === undefined ? undefined : containers().get(parent)
  return !container || holdsData(container, containers)
}

function namedAcross(fact: Fact, partner: Match['partner']): Fact['object'] {
  const parent = fact.parent === undefined ? undefined : partner(fact.parent)
  if (!parent || fact.object.table === undefined) return fact.object
  return { ...fact.object, schema: parent.object.schema, table: parent.object.table ?? parent.object.name }
}
