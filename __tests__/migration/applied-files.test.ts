import { describe, expect, it } from '@jest/globals'
import { changedSince, withApplied } from '../../src/migration/applied-files.ts'

const applied = [
  { name: '1.sql', checksum: 'a' },
  { name: '2.sql', checksum: 'b' },
]

describe('files that ran on the branch', () => {
  const cases = [
    { name: 'as they were, and a new one', files: { '1.sql': 'a', '2.sql': 'b', '3.sql': 'c' }, says: [] },
    { name: 'edited', files: { '1.sql': 'a', '2.sql': 'x' }, says: ['`2.sql` was edited since it ran'] },
    { name: 'renamed', files: { '1.sql': 'a', '3.sql': 'b' }, says: ['`2.sql` is now `3.sql`'] },
    { name: 'removed', files: { '1.sql': 'a' }, says: ['`2.sql` was removed since it ran'] },
  ]
  it.each(cases)('$name', ({ files, says }) => {
    const now = Object.entries(files).map(([path, checksum]) => ({ path, checksum }))
    expect(changedSince(applied, now)).toEqual(says)
  })

  it('stay changed when the newer text runs over the older', () => {
    const after = withApplied(applied, [{ name: '2.sql', checksum: 'x' }])
    const now = [
      { path: '1.sql', checksum: 'a' },
      { path: '2.sql', checksum: 'x' },
    ]
    expect(changedSince(after, now)).toEqual(['`2.sql` was edited since it ran'])
    expect(withApplied(after, applied)).toEqual(after)
  })
})
