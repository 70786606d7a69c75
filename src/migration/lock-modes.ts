/**
 * The eight table-level lock modes, and what each keeps others from doing.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 */

/** Weakest first. */
export const lockModes = [
  'access share',
  'row share',
  'row exclusive',
  'share update exclusive',
  'share',
  'share row exclusive',
  'exclusive',
  'access exclusive',
] as const

export type LockMode = (typeof lockModes)[number]

const conflicts: Readonly<Record<LockMode, readonly LockMode[]>> = {
  'access share': ['access exclusive'],
  'row share': ['exclusive', 'access exclusive'],
  'row exclusive': ['share', 'share row exclusive', 'exclusive', 'access exclusive'],
  'share update exclusive': ['share update exclusive', 'share', 'share row exclusive', 'exclusive', 'access exclusive'],
  share: ['row exclusive', 'share update exclusive', 'share row exclusive', 'exclusive', 'access exclusive'],
  'share row exclusive': lockModes.slice(2),
  exclusive: lockModes.slice(1),
  'access exclusive': lockModes,
}

/** From the name in pg_locks: `AccessExclusiveLock`. */
export function parseLockMode(name: string): LockMode | undefined {
  const words = name
    .replace(/Lock$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
  return lockModes.find((mode) => mode === words)
}

export function strongerLock(left: LockMode, right: LockMode): LockMode {
  return lockModes.indexOf(left) >= lockModes.indexOf(right) ? left : right
}

export function isStrongerLock(left: LockMode, right: LockMode | undefined): boolean {
  return right === undefined || lockModes.indexOf(left) > lockModes.indexOf(right)
}

/** `select`. */
export function blocksReads(mode: LockMode): boolean {
  return conflicts[mode].includes('access share')
}

/** `insert`, `update`, `delete`. */
export function blocksWrites(mode: LockMode): boolean {
  return conflicts[mode].includes('row exclusive')
}

/** `alter table`, `create index`, `vacuum`: everything but reads, row locks and writes. */
export function blocksSchemaChanges(mode: LockMode): boolean {
  return conflicts[mode].includes('share update exclusive')
}

/** What the lock keeps others from, for a sentence. Every lock keeps out `access exclusive`, which most of `alter table` takes. */
export function describeBlocked(mode: LockMode): string {
  if (blocksReads(mode)) return 'reads and writes'
  if (conflicts[mode].includes('row share')) return 'writes and `select … for update`'
  if (blocksWrites(mode)) return 'writes'
  if (blocksSchemaChanges(mode)) return 'schema changes and vacuum'
  return 'schema changes that need the table for themselves'
}
