/**
 * Which locks a transaction has, statement by statement: it keeps them to its end, unless it goes back to a savepoint from
 * before it took them. The evidence tells what each statement added, gave up and renamed. Pure.
 */

import { duration } from '../../ground/figures.ts'
import { isStrongerLock, lockModes } from '../lock-modes.ts'
import type { HeldLock } from '../lock-state.ts'
import { nameKey } from './compare-pictures.ts'
import type { LockEvidence, Relation, StatementEvidence } from './evidence.ts'
import { relationName } from './relation-name.ts'

/** The strongest lock on each relation that a transaction has at one moment, under the name that it has by then. */
export type LocksHeld = {
  on(relation: Pick<Relation, 'schema' | 'name'>): LockEvidence | undefined
  all(): Iterable<LockEvidence>
}

/** The locks of `statement` itself, and those that its transaction had before. */
export function locksDuring(statement: StatementEvidence, statements: readonly StatementEvidence[]): LocksHeld {
  const known = histories.get(statements) ?? readHistory(statements)
  histories.set(statements, known)
  const { position = -1, events = new Map<string, LockEvent[]>() } = known.get(statement) ?? {}
  const at = (list: readonly LockEvent[] = []) => list.findLast((event) => event.position <= position)?.lock
  return {
    on: (relation) => at(events.get(nameKey(relation))),
    *all() {
      for (const list of events.values()) {
        const lock = at(list)
        if (lock) yield lock
      }
    },
  }
}

type LockEvent = { readonly position: number; readonly lock: LockEvidence | undefined }
type Moment = { readonly position: number; readonly events: ReadonlyMap<string, readonly LockEvent[]> }

/** Many ask of the same statements. */
const histories = new WeakMap<readonly StatementEvidence[], ReadonlyMap<StatementEvidence, Moment>>()

/** What changed for each name, by the position of the statement; what a statement gave up is given up after it. */
function readHistory(statements: readonly StatementEvidence[]): ReadonlyMap<StatementEvidence, Moment> {
  const transactions = new Map<
    number,
    { readonly locks: TransactionLocks; readonly events: Map<string, LockEvent[]> }
  >()
  const moments = new Map<StatementEvidence, Moment>()
  for (const [position, statement] of statements.entries()) {
    const { locks, events } = transactions.get(statement.transaction) ?? {
      locks: new TransactionLocks(),
      events: new Map(),
    }
    transactions.set(statement.transaction, { locks, events })
    const note = (at: number) => {
      for (const [key, lock] of locks.changes()) events.set(key, [...(events.get(key) ?? []), { position: at, lock }])
    }
    locks.take(statement)
    note(position)
    locks.settle(statement)
    note(position + 0.5)
    moments.set(statement, { position, events })
  }
  return moments
}

class TransactionLocks {
  readonly #held = new Map<string, LockEvidence[]>()
  readonly #changed = new Set<string>()

  get all(): readonly LockEvidence[] {
    return [...this.#held.values()].flatMap((locks) => locks.at(-1) ?? [])
  }

  /** Since it was asked last. */
  changes(): readonly (readonly [string, LockEvidence | undefined])[] {
    const changes = [...this.#changed].map((key) => [key, this.#held.get(key)?.at(-1)] as const)
    this.#changed.clear()
    return changes
  }

  take({ locks }: StatementEvidence): void {
    for (const lock of locks) {
      const key = nameKey(lock.relation)
      this.#replace(key, [...(this.#held.get(key) ?? []), lock])
    }
  }

  /** Returns what was given up. The lock on what was dropped stays, and is none on what has its name later. */
  settle({ released = [], renamed = [], files }: StatementEvidence): readonly LockEvidence[] {
    const over: LockEvidence[] = []
    for (const { relation, keeps } of released) {
      const key = nameKey(relation)
      const held = this.#held.get(key) ?? []
      over.push(...held.filter(({ mode }) => isStrongerLock(mode, keeps)))
      this.#replace(
        key,
        held.filter(({ mode }) => !isStrongerLock(mode, keeps)),
      )
    }
    for (const { relation, fate } of files) {
      if (fate === 'dropped' || fate === 'recreated') {
        const key = nameKey(relation)
        this.#replace(`${key} dropped before ${this.#held.size}`, this.#held.get(key) ?? [])
        this.#replace(key, [])
      }
    }
    const moved = renamed.map(({ from, to }) => ({ to, locks: this.#held.get(nameKey(from)) ?? [] }))
    for (const { from } of renamed) this.#replace(nameKey(from), [])
    for (const { to, locks } of moved) this.#replace(nameKey(to), locks)
    return over
  }

  #replace(key: string, locks: LockEvidence[]): void {
    this.#changed.add(key)
    if (locks.length === 0) this.#held.delete(key)
    else this.#held.set(key, locks)
  }
}

/** How long each lock lasted that an exact statement took: through its own statement and all that came until it was given up. */
export function withHeldTimes(statements: readonly StatementEvidence[]): StatementEvidence[] {
  const transactions = new Map<number, { readonly locks: TransactionLocks; elapsed: number }>()
  const since = new Map<LockEvidence, number>()
  const until = new Map<LockEvidence, number>()
  for (const statement of statements) {
    if (statement.method === 'sampled') continue
    const transaction = transactions.get(statement.transaction) ?? { locks: new TransactionLocks(), elapsed: 0 }
    transactions.set(statement.transaction, transaction)
    for (const lock of statement.locks) since.set(lock, transaction.elapsed)
    transaction.elapsed += statement.milliseconds
    transaction.locks.take(statement)
    for (const lock of transaction.locks.settle(statement)) until.set(lock, transaction.elapsed)
  }
  return statements.map((statement) => {
    if (statement.method === 'sampled') return statement
    const end = transactions.get(statement.transaction)?.elapsed ?? 0
    const locks = statement.locks.map((lock) => ({
      ...lock,
      heldMilliseconds: (until.get(lock) ?? end) - (since.get(lock) ?? 0),
    }))
    return { ...statement, locks }
  })
}

/** Until a statement failed; `statements` are those of its transaction. Indexes are locked with their tables. */
export function heldLocks(statements: readonly StatementEvidence[]): readonly HeldLock[] {
  const timed = withHeldTimes(statements)
  const locks = new TransactionLocks()
  for (const statement of timed) {
    locks.take(statement)
    locks.settle(statement)
  }
  return locks.all
    .filter(({ relation }) => relation.table === undefined)
    .map(({ relation, mode, heldMilliseconds }) => ({
      relation: relationName(relation),
      mode,
      milliseconds: heldMilliseconds,
    }))
    .sort((left, right) => lockModes.indexOf(right.mode) - lockModes.indexOf(left.mode))
}

/** " for 1.2 s"; a lock that was seen once has no duration. */
export function forHowLong({ heldMilliseconds }: LockEvidence): string {
  return heldMilliseconds === 0 ? '' : ` for ${duration(heldMilliseconds)}`
}
