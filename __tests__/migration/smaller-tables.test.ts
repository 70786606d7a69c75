import { describe, expect, it } from '@jest/globals'
import type { MigrationEvidence, Relation } from '../../src/migration/evidence/evidence.ts'
import {
  type ParentTable,
  type Smaller,
  smallerInWords,
  smallerTables,
  withParentSizes,
} from '../../src/migration/smaller-tables.ts'

const orders: Relation = { schema: 'shop', name: 'orders', kind: 'table' }
const items: Relation = { schema: 'shop', name: 'items', kind: 'table' }

/** Both tables were known to be touched, and `worked` of them were read from end to end. */
function evidence(worked: readonly Relation[], sizes: { readonly rows?: number; readonly bytes: number }) {
  const scans = worked.map((relation) => ({ relation, scans: 1, rowsRead: 0 }))
  return {
    statements: [],
    whole: { files: [], scans, rows: [], created: [] },
    scale: [orders, items].map((relation) => ({ relation, ...sizes })),
  } as unknown as MigrationEvidence
}
const parent = (bytes: number, rows?: number): readonly ParentTable[] =>
  ['shop.orders', 'shop.items'].map((table) => ({ table, bytes, ...(rows !== undefined && { rows }) }))
const found = (one: Partial<Smaller> & { readonly evidence: MigrationEvidence }) =>
  smallerTables({ thinned: [], parent: undefined, ...one }).map(({ table }) => table)

const empty = evidence([orders], { bytes: 16_384 })

describe('what the branch holds less of', () => {
  it('is what it has no row of and its parent has, where it was worked on', () => {
    expect(found({ evidence: empty, rows: 'none', parent: parent(40_960, 3) })).toEqual(['shop.orders'])
    expect(found({ evidence: empty, rows: 'none', parent: parent(40_960) })).toEqual(['shop.orders'])
    expect(found({ evidence: evidence([], { bytes: 0 }), rows: 'none', parent: parent(40_960, 3) })).toEqual([])
  })

  it('is not what the parent has no row of either, or does not have', () => {
    expect(found({ evidence: empty, rows: 'none', parent: parent(16_384) })).toEqual([])
    expect(found({ evidence: empty, rows: 'none', parent: [] })).toEqual([])
  })

  it('may be all of it where the parent could not be asked, and nothing of a copy', () => {
    expect(found({ evidence: empty, rows: 'none' })).toEqual(['shop.orders'])
    expect(found({ evidence: empty })).toEqual([])
    expect(found({ evidence: empty, rows: 'masked' })).toEqual([])
  })

  it('is a table of which the parent has twice as much, whatever the reason, unless it is small', () => {
    const few = evidence([orders], { rows: 10, bytes: 400_000 })
    expect(found({ evidence: few, parent: parent(1_200_000, 9000) })).toEqual(['shop.orders'])
    expect(found({ evidence: few, parent: parent(900_000, 9000) })).toEqual([])
    expect(found({ evidence: evidence([orders], { bytes: 700_000 }), parent: parent(1_200_000) })).toEqual([])
  })

  it('is a table that `prepare-sql` took rows from, whatever its size', () => {
    expect(found({ evidence: empty, thinned: ['shop.orders', 'shop.items'] })).toEqual(['shop.orders'])
  })
})

it('has the sizes of the parent, so that nothing is called small for being so here', () => {
  const [smaller, there] = [[{ table: 'shop.orders', rows: 0 }], parent(5e9, 1e7)]
  expect(withParentSizes(empty, smaller, there).scale).toEqual([
    { relation: orders, rows: 1e7, bytes: 5e9 },
    { relation: items, bytes: 16_384 },
  ])
  expect(withParentSizes(empty, smaller).scale).toEqual(empty.scale)
})

it.each([
  [[{ table: 'a.b', rows: 0, parentRows: 1200 }], ['measured without the rows of `a.b` (about 1,200 rows on `main`)']],
  [[{ table: 'a.b', rows: 0 }], ['measured without the rows of `a.b`']],
  [
    [{ table: 'a.b', rows: 20, parentRows: 1200 }],
    ['measured with less in `a.b` (about 20 of 1,200 rows) than `main` has'],
  ],
  [
    [{ table: 'a.b' }, { table: 'a.c', rows: 5 }, { table: 'a.d', rows: 0 }],
    ['measured with less in `a.b` and 1 other table than `main` has', 'measured without the rows of `a.d`'],
  ],
])('%j', (tables, phrases) => {
  expect(smallerInWords(tables, 'main')).toEqual(phrases)
})
