import { describe, expect, it } from '@jest/globals'
import type { PromotionEntry } from '../../src/acts/promotions.ts'
import { sortPromoted } from '../../src/acts/sort-promoted.ts'

const sha = 'a'.repeat(40)
const entry = (changes: Partial<PromotionEntry> = {}): PromotionEntry => ({
  id: '7',
  prNumber: 41,
  sha,
  name: '1.sql',
  checksum: 'x',
  startedAt: '2026-11-22T12:00:00Z',
  endedAt: '2026-11-22T12:00:01Z',
  ...changes,
})
const one = { name: '1.sql', checksum: 'x' }
const two = { name: '2.sql', checksum: 'y' }
const command = { name: 'npm run migrate' }
const ofCommand = { name: 'npm run migrate', checksum: null }
const run = { prNumber: 42, sha }

describe('what was promoted before', () => {
  it.each([
    ['nothing, by an empty record', [], [one, two, command]],
    ['a file with the same text', [entry()], [two, command]],
    [
      'a file that went back to what it was',
      [entry({ checksum: 'x' }), entry({ name: '3.sql', checksum: 'y' })],
      [two, command],
    ],
    ['a command of another pull request: what it reads may have changed', [entry(ofCommand)], [one, two, command]],
    ['a command of this pull request', [entry({ ...ofCommand, prNumber: 42 })], [one, two]],
    [
      'a command of this pull request at an older commit',
      [entry({ ...ofCommand, prNumber: 42, sha: 'b' })],
      [one, two, command],
    ],
  ])('%s', (_, entries, toRun) => {
    const steps = [
      one,
      two,
      command,
      ...(entries.some(({ name }) => name === '3.sql') ? [{ name: '3.sql', checksum: 'y' }] : []),
    ]
    const sorted = sortPromoted(steps, entries, run)
    expect(sorted.toRun).toEqual(toRun)
    expect(sorted.reasons).toEqual([])
  })

  it('is not taken for a second file that says the same', () => {
    const again = { name: '9.sql', checksum: 'x' }
    expect(sortPromoted([one, again], [entry()], run)).toMatchObject({ toRun: [again], reasons: [] })
  })
})

describe('what speaks against going on', () => {
  it.each([
    [
      'another text',
      [entry({ checksum: 'old' })],
      one,
      '`1.sql` was promoted with another text (#41 at commit aaaaaaa',
    ],
    ['another name', [entry({ name: '0.sql' })], one, '`1.sql` was promoted as `0.sql`'],
    [
      'a file that was cut off',
      [entry({ endedAt: null })],
      one,
      'delete from database_branch_promotions.promotions where id = 7',
    ],
    ['a file that was cut off with another text', [entry({ endedAt: null, checksum: 'old' })], one, 'was begun'],
    ['a file that was cut off after it had run', [entry(), entry({ id: '8', endedAt: null })], one, 'where id = 8'],
    [
      'a command that was cut off, of whomever',
      [entry({ ...ofCommand, endedAt: null })],
      command,
      '`npm run migrate` was begun',
    ],
  ])('%s', (_, entries, step, reason) => {
    const sorted = sortPromoted([step], entries, run)
    expect(sorted.toRun).toEqual([])
    expect(sorted.reasons).toEqual([expect.stringContaining(reason)])
  })
})
