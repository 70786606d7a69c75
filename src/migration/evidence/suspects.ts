/** The statements that were seen, asked which of them can have done something to a relation. Pure. */
import { isStrongerLock, type LockMode } from '../lock-modes.ts'
import { isTransactionControl } from '../transaction-control.ts'
import type { SeenStatement } from './activity-sampler.ts'
import type { Relation } from './evidence.ts'

export class Suspects {
  /** The earliest first. */
  readonly #statements: readonly SeenStatement[]

  constructor(statements: readonly SeenStatement[]) {
    this.#statements = statements
      .filter(({ query }) => !isTransactionControl(query))
      .sort((left, right) => left.startedAt - right.startedAt)
  }

  /** Who was first seen with a relation that was not there before. */
  maker(oid: number | undefined): SeenStatement | undefined {
    return this.#statements.find(({ locks }) => oid !== undefined && locks.has(oid))
  }

  /** The only one that had such a lock, its own or of its transaction; of several, the only one that names the relation. */
  only(oid: number | undefined, relation: Relation, atLeast?: LockMode): SeenStatement | undefined {
    const locked = new Set<string>()
    const holders = this.#statements.filter(({ locks, transaction }) => {
      const mode = oid === undefined ? undefined : locks.get(oid)?.mode
      if (mode !== undefined && !isStrongerLock(atLeast ?? mode, mode)) locked.add(transaction)
      return locked.has(transaction)
    })
    return onlyOne(holders) ?? onlyOne(holders.filter(({ query }) => names(query, relation)))
  }
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

function names(query: string, { name, table }: Relation): boolean {
  const words = query.toLowerCase().split(/[^\p{L}\p{N}_$]+/u)
  return [name, table].some((word) => word !== undefined && words.includes(word.toLowerCase()))
}
