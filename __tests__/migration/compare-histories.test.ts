import { describe, expect, it } from '@jest/globals'
import { compareHistories } from '../../src/migration/history/compare-histories.ts'
import type { HistoryEntry, MigrationHistory } from '../../src/migration/history/history.ts'
import { missingMigrations } from '../../src/migration/history/missing-migrations.ts'

const applied = (name: string, checksum?: string): HistoryEntry => ({
  name,
  state: 'applied',
  ...(checksum && { checksum }),
})
const history = (...entries: readonly HistoryEntry[]): readonly MigrationHistory[] => [
  { tool: 'Prisma', schema: 'public', table: '_prisma_migrations', headOnly: false, entries: [...entries] },
]
/** A tool that keeps only where it stands. */
const at = (name: string): readonly MigrationHistory[] => [
  { tool: 'Alembic', schema: 'public', table: 'alembic_version', headOnly: true, entries: [applied(name)] },
]

describe('compareHistories', () => {
  const nothing = {
    tool: 'Prisma',
    schema: 'public',
    table: '_prisma_migrations',
    headOnly: false,
    ran: [],
    failed: [],
    edited: [],
    undone: [],
  }

  it('tells what ran, what failed, and what was edited or undone', () => {
    const baseline = history(applied('1', 'a'), applied('2', 'b'), applied('3', 'c'))
    const branch = history(
      applied('1', 'a'),
      applied('2', 'changed'),
      { name: '3', state: 'rolled back' },
      applied('4'),
      { name: '5', state: 'failed' },
    )
    expect(compareHistories({ baseline, branch })).toEqual([
      {
        ...nothing,
        ran: [applied('4')],
        failed: [{ name: '5', state: 'failed' }],
        edited: [applied('2', 'changed')],
        undone: [applied('3', 'c')],
      },
    ])
  })

  it('tells by its file that a migration was edited, for tools that hash the file', () => {
    const branch = history(applied('1', 'a'), applied('2', 'b'), applied('3', 'c'), {
      ...applied('4', 'd'),
      state: 'failed',
    })
    const checksums = new Map([
      ['1', ['x', 'a']],
      ['2', ['x']],
      ['4', ['x']],
    ])
    const sources = { checksums, titles: new Map<string, string>() }
    const editedOf = (histories: readonly MigrationHistory[]) =>
      compareHistories({ baseline: histories, branch: histories, sources })[0]?.edited.map(({ name }) => name)
    expect(editedOf(branch)).toEqual(['2'])
    expect(editedOf(branch.map((one) => ({ ...one, tool: 'Liquibase' })))).toEqual([])
  })

  it('calls a migration as its file is called, where the books hold a number', () => {
    const branch = history(applied('1767225600000', 'old'))
    const sources = { checksums: new Map([['1767225600000', ['new']]]), titles: new Map([['1767225600000', '0001_a']]) }
    const [compared] = compareHistories({ baseline: history(), branch, sources })
    expect(compared).toMatchObject({ ran: [{ name: '0001_a' }], edited: [{ name: '0001_a' }] })
    // One that ran here and was edited is one.
    expect(compared?.edited[0]).toBe(compared?.ran[0])
  })

  it.each([
    { what: 'a second head', baseline: ['a1'], branch: ['b1', 'b2'], heads: ['b1', 'b2'] },
    { what: 'a head beside the old one', baseline: ['a1'], branch: ['a1', 'b2'], heads: ['a1', 'b2'] },
    { what: 'two heads at once', baseline: [], branch: ['b1', 'b2'], heads: ['b1', 'b2'] },
    { what: 'a third head', baseline: ['a1', 'a2'], branch: ['a1', 'a2', 'b3'], heads: ['a1', 'a2', 'b3'] },
    { what: 'heads that were there', baseline: ['a1', 'a2'], branch: ['a1', 'b2'], heads: undefined },
    { what: 'a merge', baseline: ['a1', 'a2'], branch: ['m3'], heads: undefined },
    { what: 'one head', baseline: ['a1'], branch: ['b1'], heads: undefined },
  ])('counts the heads of Alembic: $what', ({ baseline, branch, heads }) => {
    const alembic = (names: readonly string[]) =>
      at('').map((one) => ({ ...one, entries: names.map((name) => applied(name)) }))
    expect(compareHistories({ baseline: alembic(baseline), branch: alembic(branch) })[0]?.heads).toEqual(heads)
  })

  it('takes the last word of a migration that ran twice', () => {
    const branch = history(applied('1'), { name: '1', state: 'rolled back' })
    expect(compareHistories({ baseline: history(), branch })).toEqual([nothing])
  })

  it('knows a table that is new', () => {
    expect(compareHistories({ baseline: [], branch: history(applied('1')) })).toEqual([
      { ...nothing, ran: [applied('1')] },
    ])
  })

  it('knows a table that is gone', () => {
    expect(compareHistories({ baseline: history(applied('1')), branch: [] })).toEqual([
      { ...nothing, undone: [applied('1')] },
    ])
  })

  it('does not take a head that moved on for something undone', () => {
    expect(compareHistories({ baseline: at('a'), branch: at('b') })).toMatchObject([
      { ran: [applied('b')], undone: [] },
    ])
  })
})

describe('missingMigrations', () => {
  const missed = (...histories: readonly (readonly MigrationHistory[] | undefined)[]) => {
    const [fork, branch = [], parent = []] = histories
    return missingMigrations({ fork, branch, parent }).map(({ name }) => name)
  }
  const one = history(applied('1', 'a'))

  it('names what the parent has run since', () => {
    const parent = history(applied('1', 'a'), applied('2'), { name: '3', state: 'failed' })
    expect(missed(one, one, parent)).toEqual(['2'])
    expect(missed(undefined, one, parent)).toEqual(['2'])
  })

  it('misses what the parent has run under a name that is taken here', () => {
    expect(
      missed(one, history(applied('1', 'a'), applied('2', 'x')), history(applied('1', 'a'), applied('2', 'y'))),
    ).toEqual(['2'])
  })

  it('takes a repaired checksum for no migration of the parent', () => {
    expect(missed(one, history(applied('1', 'repaired')), one)).toEqual([])
    expect(missed(undefined, history(applied('1', 'repaired')), one)).toEqual([])
  })

  it('takes what was undone here for no migration of the parent', () => {
    expect(missed(one, history(), one)).toEqual([])
  })

  it.each([
    { what: 'the branch has moved on from it', fork: 'a', branch: 'b', parent: 'a', missing: [] },
    { what: 'the parent has moved too', fork: 'a', branch: 'b', parent: 'c', missing: ['c'] },
    { what: 'nobody knows the fork', fork: undefined, branch: 'b', parent: 'a', missing: [] },
  ])('reads a mere head: $what', ({ fork, branch, parent, missing }) => {
    expect(missed(fork === undefined ? undefined : at(fork), at(branch), at(parent))).toEqual(missing)
  })
})
