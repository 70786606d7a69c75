/** The locks around a statement that failed: what its transaction held, and who was in its way. */
import type { LockMode } from './lock-modes.ts'

export type HeldLock = {
  /** `schema.name` */
  readonly relation: string
  readonly mode: LockMode
  /** Until the statement failed. */
  readonly milliseconds: number
}

export type LockWait = {
  /** What it wanted; absent when it waited for the end of a transaction. */
  readonly mode?: LockMode | undefined
  /** `schema.name`; absent where the server does not say. */
  readonly relation?: string | undefined
  readonly blockers: readonly Blocker[]
}

/** Another session. What belongs to other roles, the server shows to monitors only. */
export type Blocker = {
  readonly application?: string | undefined
  /** `active`, `idle in transaction` */
  readonly state?: string | undefined
  /** The strongest it holds on the relation. */
  readonly mode?: LockMode | undefined
  /** How old its transaction was. */
  readonly transactionSeconds?: number | undefined
  /** It waits for a lock itself. */
  readonly waits: boolean
}
