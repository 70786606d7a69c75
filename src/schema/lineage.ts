/**
 * Whether one of two databases is a physical copy of what the other was, and only one has changed since: then oids mean the
 * same on both sides. A copy keeps the system identifier and the oid of everything that existed at the fork. Once both
 * have moved on, both hand out the same oids to different things.
 */
import { type Fact, factKey, type Snapshot } from './snapshot.ts'

export type Lineage = 'copy' | 'both-moved' | 'none'

/** `known` spares the question whether there is a common origin. */
export function lineage(from: Snapshot, to: Snapshot, known?: true): Lineage {
  if (!known && !sameOrigin(from, to)) return 'none'
  const [ours, theirs] = [ownTransactions(from, to), ownTransactions(to, from)]
  return ours.newest < theirs.oldest || theirs.newest < ours.oldest ? 'copy' : 'both-moved'
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
 * The transactions whose rows only the one side has. On a copy, those of the side that stayed as it was are all older than
 * the fork, and those of the other all younger.
 */
function ownTransactions(one: Snapshot, other: Snapshot): { readonly oldest: number; readonly newest: number } {
  const written = new Map(other.facts.map(({ evidence }) => [evidence.address, evidence.xid]))
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { evidence } of one.facts) {
    const { xid } = evidence
    if (xid === undefined || written.get(evidence.address) === xid) continue
    oldest = Math.min(oldest, xid)
    newest = Math.max(newest, xid)
  }
  return { oldest, newest }
}
