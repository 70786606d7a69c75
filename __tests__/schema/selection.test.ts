import { describe, expect, it } from '@jest/globals'
import { selectFacts } from '../../src/schema/selection.ts'
import { column, orders, snapshot } from './made-up-snapshot.ts'

const everything = snapshot([
  { kind: 'schema', name: 'shop' },
  { kind: 'schema', name: 'audit' },
  orders,
  column('note'),
  { kind: 'table', schema: 'audit', name: 'log_2026' },
  { kind: 'extension', name: 'citext' },
])

describe('selectFacts', () => {
  it.each([
    { options: {}, names: ['shop', 'audit', 'orders', 'note', 'log_2026', 'citext'] },
    { options: { schemas: ['shop'] }, names: ['shop', 'orders', 'note'] },
    { options: { schemas: ['*'] }, names: ['shop', 'audit', 'orders', 'note', 'log_2026', 'citext'] },
    { options: { exclude: ['audit'] }, names: ['shop', 'orders', 'note', 'citext'] },
    { options: { exclude: ['audit.log_*'] }, names: ['shop', 'audit', 'orders', 'note', 'citext'] },
    { options: { exclude: ['shop.orders'] }, names: ['shop', 'audit', 'log_2026', 'citext'] },
    { options: { exclude: ['shop.orders.note'] }, names: ['shop', 'audit', 'orders', 'log_2026', 'citext'] },
    { options: { schemas: ['sh.p'] }, names: [] },
  ])('$options', ({ options, names }) => {
    expect(selectFacts(everything, options).facts.map(({ object }) => object.name)).toEqual(names)
  })
})
