/** How long locks were held, and what the transaction of a failed statement had locked until then. Pure. */

import { duration } from '../../ground/figures.ts'
import { isStrongerLock, lockModes } from '../lock-modes.ts'
import type { HeldLock } from '../lock-state.ts'
import type { LockEvidence, StatementEvidence } from './evidence.ts'
import { relationName } from './relation-name.ts'

/** `statements` are those of its transaction, the failed one last. Indexes are locked with their tables. */
export function heldLocks(statements: readonly StatementEvidence[]): readonly HeldLock[] {
  const held = new Map<string, HeldLock>()
  let milliseconds = 0
  for (const statement of [...statements].reverse()) {
    milliseconds += statement.milliseconds
    for (const { relation, mode } of statement.locks) {
      if (relation.table !== undefined) continue
      const name = relationName(relation)
      const later = held.get(name)
      if (isStrongerLock(mode, later?.mode) || later?.mode === mode)
        held.set(name, { relation: name, mode, milliseconds })
    }
  }
  return [...held.values()].sort((left, right) => lockModes.indexOf(right.mode) - lockModes.indexOf(left.mode))
}

/** " for 1.2 s"; a lock that was seen once has no duration. */
export function forHowLong({ heldMilliseconds }: LockEvidence): string {
  return heldMilliseconds === 0 ? '' : ` for ${duration(heldMilliseconds)}`
}
