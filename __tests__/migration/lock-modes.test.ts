import { describe, expect, it } from '@jest/globals'
import {
  blocksReads,
  blocksSchemaChanges,
  blocksWrites,
  describeBlocked,
  isStrongerLock,
  lockModes,
  parseLockMode,
  strongerLock,
} from '../../src/migration/lock-modes.ts'

describe('lock modes', () => {
  it.each([
    ['AccessShareLock', 'access share', false, false, false],
    ['RowShareLock', 'row share', false, false, false],
    ['RowExclusiveLock', 'row exclusive', false, false, false],
    ['ShareUpdateExclusiveLock', 'share update exclusive', false, false, true],
    ['ShareLock', 'share', false, true, true],
    ['ShareRowExclusiveLock', 'share row exclusive', false, true, true],
    ['ExclusiveLock', 'exclusive', false, true, true],
    ['AccessExclusiveLock', 'access exclusive', true, true, true],
  ] as const)('reads %s, and knows what it blocks', (name, mode, reads, writes, changes) => {
    expect(parseLockMode(name)).toBe(mode)
    expect([blocksReads(mode), blocksWrites(mode), blocksSchemaChanges(mode)]).toEqual([reads, writes, changes])
  })

  it('says what is blocked', () => {
    expect(lockModes.map(describeBlocked)).toEqual([
      'schema changes that need the table for themselves',
      'schema changes that need the table for themselves',
      'schema changes that need the table for themselves',
      'schema changes and vacuum',
      'writes',
      'writes',
      'writes and `select … for update`',
      'reads and writes',
    ])
  })

  it('knows the stronger one', () => {
    expect(strongerLock('share', 'row exclusive')).toBe('share')
    expect(isStrongerLock('share', 'share')).toBe(false)
    expect(isStrongerLock('access share', undefined)).toBe(true)
    expect(parseLockMode('SIReadLock')).toBeUndefined()
  })
})
