/** The lock that kept writers out of a table for the longest. Pure. */
import { blocksWrites } from '../lock-modes.ts'
import type { LockEvidence, MigrationEvidence } from './evidence.ts'

/** Undefined when no writer of a table would have had to wait. */
export function longestBlock({ statements }: Pick<MigrationEvidence, 'statements'>): LockEvidence | undefined {
  return statements
    .flatMap((statement) => statement.locks)
    .filter(({ mode, relation }) => relation.table === undefined && blocksWrites(mode))
    .reduce<LockEvidence | undefined>(
      (longer, lock) => (longer && longer.heldMilliseconds >= lock.heldMilliseconds ? longer : lock),
      undefined,
    )
}
