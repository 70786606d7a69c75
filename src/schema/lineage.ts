/**
 * Whether one of two databases is a physical copy of what the other was, and only one has changed since: then oids mean the
 * same on both sides. A copy keeps the system identifier and the oid of everything that existed at the fork. Once both
 * have moved on, both hand out the same oids to different things.
 */
import { firstUserOid } from './family.ts'
import type { JoinedFacts } from './join-by-address.ts'
import type { Fact, Snapshot, SnapshotServer } from './snapshot.ts'

export type Lineage = 'copy' | 'both-moved' | 'none'

type Side = Pick<Snapshot, 'server'>

/** `known` spares the question whether there is a common origin, or one that anybody wants to know of. */
export function lineage(from: Side, to: Side, joined: JoinedFacts, known?: boolean): Lineage {
  if (known === false) return 'none'
  if (known === undefined && !sameOrigin(from.server, to.server, joined)) return 'none'
  const [ours, theirs] = ownTransactions(joined)
  return ours.newest < theirs.oldest || theirs.newest < ours.oldest ? 'copy' : 'both-moved'
}

/**
 * A copy of a whole server keeps the oid of the database too. A copy that `create database … template` made within one
 * server has another, and there the oids inside tell: one server never gives an oid out twice.
 */
function sameOrigin(ours: SnapshotServer, theirs: SnapshotServer, joined: JoinedFacts): boolean {
  if (ours.systemIdentifier === undefined || ours.systemIdentifier !== theirs.systemIdentifier) return false
  if (ours.databaseOid !== undefined && ours.databaseOid === theirs.databaseOid) return true
  const shared = joined.both.filter(({ after }) => isUsers(after)).length
  const alone = Math.min(joined.onlyBefore.filter(isUsers).length, joined.onlyAfter.filter(isUsers).length)
  return shared > 0 && shared >= alone
}

/** What initdb makes has the same oids everywhere. */
function isUsers({ evidence }: Fact): boolean {
  const { address } = evidence
  return Number.parseInt(address.slice(address.indexOf('/') + 1), 10) >= firstUserOid
}

type Transactions = { oldest: number; newest: number }

/**
 * The transactions whose rows only the one side has. On a copy, those of the side that stayed as it was are all older than
 * the fork, and those of the other all younger.
 */
function ownTransactions({ both, onlyBefore, onlyAfter }: JoinedFacts): readonly [Transactions, Transactions] {
  const [ours, theirs] = [noTransactions(), noTransactions()]
  for (const { before, after } of both) {
    if (before.evidence.xid === after.evidence.xid) continue
    include(ours, before)
    include(theirs, after)
  }
  for (const fact of onlyBefore) include(ours, fact)
  for (const fact of onlyAfter) include(theirs, fact)
  return [ours, theirs]
}

function noTransactions(): Transactions {
  return { oldest: Number.POSITIVE_INFINITY, newest: Number.NEGATIVE_INFINITY }
}

function include(transactions: Transactions, { evidence }: Fact): void {
  if (evidence.xid === undefined) return
  transactions.oldest = Math.min(transactions.oldest, evidence.xid)
  transactions.newest = Math.max(transactions.newest, evidence.xid)
}
