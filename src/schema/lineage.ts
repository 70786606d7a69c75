/**
 * Whether one of two databases is a physical copy of what the other was, and only one has changed since: then oids mean the
 * same on both sides. A copy keeps the system identifier and the oid of everything that existed at the fork. Once both
 * have moved on, both hand out the same oids to different things.
 */
import { firstUserOid } from './family.ts'
import type { Snapshot } from './snapshot.ts'

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
  const there = new Set(addresses(to))
  const here = addresses(from)
  const shared = here.filter((address) => there.has(address)).length
  return shared > 0 && shared * 2 >= Math.min(here.length, there.size)
}

/** Of what users made: what initdb makes has the same oids everywhere. */
function addresses({ facts }: Snapshot): readonly string[] {
  return facts
    .filter(({ evidence }) => evidence.xid !== undefined && Number(evidence.address.split('/')[1]) >= firstUserOid)
    .map(({ evidence }) => evidence.address)
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
