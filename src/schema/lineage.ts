/**
 * Whether one of two databases is a physical copy of what the other was, and only one has changed since: then oids mean the
 * same on both sides. A copy keeps the system identifier and the oid of everything that existed at the fork. Once both
 * have moved on, both hand out the same oids to different things.
 */
import { firstUserOid } from './family.ts'
import type { Fact, Snapshot } from './snapshot.ts'

export type Lineage = 'copy' | 'both-moved' | 'none'

/** `known` spares the question whether there is a common origin. */
export function lineage(from: Snapshot, to: Snapshot, known?: true): Lineage {
  if (!known && !sameOrigin(from, to)) return 'none'
  const [ours, theirs] = [ownTransactions(from, to), ownTransactions(to, from)]
  return ours.newest < theirs.oldest || theirs.newest < ours.oldest ? 'copy' : 'both-moved'
}

/**
 * A copy of a whole server keeps the oid of the database too. A copy that `create database … template` made within one
 * server has another, and there the oids inside tell: one server never gives an oid out twice.
 */
function sameOrigin(from: Snapshot, to: Snapshot): boolean {
  const [ours, theirs] = [from.server, to.server]
  if (ours.systemIdentifier === undefined || ours.systemIdentifier !== theirs.systemIdentifier) return false
  if (ours.databaseOid !== undefined && ours.databaseOid === theirs.databaseOid) return true
  const there = factsByAddress(to)
  const [here, counterparts] = [from.facts.filter(isUsers), to.facts.filter(isUsers)]
  const shared = here.filter(({ evidence }) => there.has(evidence.address)).length
  return shared > 0 && shared * 2 >= Math.min(here.length, counterparts.length)
}

/** What initdb makes has the same oids everywhere. */
function isUsers({ evidence }: Fact): boolean {
  const { address } = evidence
  return Number.parseInt(address.slice(address.indexOf('/') + 1), 10) >= firstUserOid
}

const indexes = new WeakMap<Snapshot, ReadonlyMap<string, Fact>>()

/** The facts that have a row of their own to go by: what is read through a view has none. */
export function factsByAddress(snapshot: Snapshot): ReadonlyMap<string, Fact> {
  const known = indexes.get(snapshot)
  if (known) return known
  const index = new Map<string, Fact>()
  for (const fact of snapshot.facts) if (fact.evidence.xid !== undefined) index.set(fact.evidence.address, fact)
  indexes.set(snapshot, index)
  return index
}

/**
 * The transactions whose rows only the one side has. On a copy, those of the side that stayed as it was are all older than
 * the fork, and those of the other all younger.
 */
function ownTransactions(one: Snapshot, other: Snapshot): { readonly oldest: number; readonly newest: number } {
  const written = factsByAddress(other)
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { evidence } of one.facts) {
    const { xid } = evidence
    if (xid === undefined || written.get(evidence.address)?.evidence.xid === xid) continue
    oldest = Math.min(oldest, xid)
    newest = Math.max(newest, xid)
  }
  return { oldest, newest }
}
