import { describe, expect, it } from '@jest/globals'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { column, type MadeUpFact, orders, snapshot, tableOf } from './made-up-snapshot.ts'

const proposed = (before: readonly MadeUpFact[], after: readonly MadeUpFact[]) =>
  (diffSnapshots(snapshot(before), snapshot(after)).renameProposals ?? []).map(
    ({ from, to }) => `${from.name} → ${to.name}`,
  )

const table = (...columns: readonly (readonly [name: string, type: string])[]): readonly MadeUpFact[] => [
  orders,
  ...columns.map(([name, type], index) => column(name, { type }, index + 1)),
]

describe('a column that may have been renamed', () => {
  it('has the type and the place of the old one', () => {
    const before = table(['id', 'integer'], ['age', 'integer'], ['note', 'text'])
    const after = table(['id', 'integer'], ['years', 'integer'], ['note', 'text'])
    expect(proposed(before, after)).toEqual(['age → years'])
  })

  it('has a name like the old one, where the place says nothing', () => {
    const before = table(['id', 'integer'], ['customer_name', 'text'])
    const after = table(['id', 'integer'], ['customer_names', 'text'])
    expect(proposed(before, after)).toEqual(['customer_name → customer_names'])
  })

  it.each([
    { what: 'another type', after: table(['id', 'integer'], ['ages', 'text'], ['note', 'text']) },
    {
      what: 'another place and another name',
      after: table(['id', 'integer'], ['note', 'text'], ['weight', 'integer']),
    },
  ])('has not $what', ({ after }) => {
    expect(proposed(table(['id', 'integer'], ['age', 'integer'], ['note', 'text']), after)).toEqual([])
  })

  it('is told from its neighbours by the order among them', () => {
    const before = table(['id', 'integer'], ['a', 'text'], ['b', 'text'], ['end', 'integer'])
    const after = table(['id', 'integer'], ['first', 'text'], ['second', 'text'], ['end', 'integer'])
    expect(proposed(before, after)).toEqual(['a → first', 'b → second'])
  })

  it('is not the one of two that could be it as well', () => {
    const before = table(['id', 'integer'], ['note', 'text'], ['end', 'integer'])
    const after = table(['id', 'integer'], ['note_a', 'text'], ['note_b', 'text'], ['end', 'integer'])
    expect(proposed(before, after)).toEqual([])
  })
})

describe('a table that may have been renamed', () => {
  const everywhere = ['id', 'created_at', 'updated_at']
  const others = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => typed('shop', name, everywhere))

  it('has the columns of the old one', () => {
    const columns = ['id', 'created_at', 'sku', 'price']
    expect(
      proposed([...others, ...typed('shop', 'goods', columns)], [...others, ...typed('shop', 'products', columns)]),
    ).toEqual(['goods → products'])
  })

  it('has more in common with it than what every table has', () => {
    expect(
      proposed(
        [...others, ...typed('shop', 'goods', [...everywhere, 'sku'])],
        [...others, ...typed('shop', 'visits', [...everywhere, 'seconds'])],
      ),
    ).toEqual([])
  })
})

function typed(schema: string, name: string, columns: readonly string[]): readonly MadeUpFact[] {
  return tableOf(schema, name, columns).map((fact) =>
    fact.kind === 'column' ? { ...fact, attributes: { type: 'text' } } : fact,
  )
}
