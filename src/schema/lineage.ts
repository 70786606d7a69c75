/**
 * Whether two databases descend from one by physical copy, and which oids then mean the same. A branch keeps the system
 * identifier of its parent and the oid of everything that existed at the fork.
 */
import { type Fact, factKey, type Snapshot } from './snapshot.ts'

export type Lineage = {
  readonly established: boolean
  /** Whether the fact, of the older side, existed at the fork: only then does its oid mean the same on the other side. */
  readonly shared: (fact: Fact) => boolean
}

/** `known` spares the question whether there is one. */
export function lineage(from: Snapshot, to: Snapshot, known?: true): Lineage {
  if (!known && !sameOrigin(from, to)) return { established: false, shared: () => false }
  const horizon = forkHorizon(from, to)
  return { established: true, shared: ({ evidence }) => evidence.xid !== undefined && evidence.xid < horizon }
}

/**
 * The same system identifier also belongs to two databases of one server that have nothing in common: the oids tell,
 * because one server never gives an oid out twice.
 */
function sameOrigin(from: Snapshot, to: Snapshot): boolean {
  const { systemIdentifier } = from.server
  if (systemIdentifier === undefined || systemIdentifier !== to.server.systemIdentifier) return false
  const there = new Map(relations(to).map((fact) => [factKey(fact.object), fact.evidence.address]))
  const addresses = new Set(there.values())
  const here = relations(from)
  const namesakes = here.filter((fact) => there.has(factKey(fact.object)))
  const same = namesakes.filter((fact) => there.get(factKey(fact.object)) === fact.evidence.address).length
  if (same > 0) return same * 2 >= namesakes.length
  return here.some((fact) => addresses.has(fact.evidence.address))
}

function relations({ facts }: Snapshot): readonly Fact[] {
  return facts.filter(({ evidence }) => /^pg_class\/\d+$/.test(evidence.address))
}

/**
 * The oldest transaction whose work only the newer side has. What the older side wrote before it, it wrote before the fork;
 * what it wrote later may carry an oid that the other side gave to something else.
 */
function forkHorizon(from: Snapshot, to: Snapshot): number {
  const written = new Map(from.facts.map(({ evidence }) => [evidence.address, evidence.xid]))
  return to.facts.reduce((oldest, { evidence }) => {
    const changed = evidence.xid !== undefined && written.get(evidence.address) !== evidence.xid
    return changed ? Math.min(oldest, evidence.xid) : oldest
  }, Number.POSITIVE_INFINITY)
}
