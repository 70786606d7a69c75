import { expect, it } from '@jest/globals'
import { schemaInWords } from '../../src/report/schema-in-words.ts'
import type { SchemaChange } from '../../src/schema/schema-diff.ts'

function change(
  verb: SchemaChange['verb'],
  kind: string,
  name: string,
  parts: Partial<SchemaChange> = {},
): SchemaChange {
  const object = { kind, schema: 'shop', table: 'orders', name }
  const summary = `${kind} \`shop.orders.${name}\` ${verb}`
  return { code: `${kind}.${verb}`, verb, weight: 'additive', object, summary, dependents: [], ...parts }
}

const inWords = (...changes: SchemaChange[]) => schemaInWords({ version: 1, changes, setApart: [], notes: [] })

it('names few changes', () => {
  expect(inWords()).toBe('no change')
  expect(inWords(change('added', 'column', 'note'))).toBe('column `shop.orders.note` added')
  expect(inWords(change('added', 'column', 'note'), change('dropped', 'index', 'i'))).toBe(
    'column `shop.orders.note` added; index `shop.orders.i` dropped',
  )
})

it('counts many, what is gone first, and an object once', () => {
  const columns = ['a', 'b', 'c'].map((name) => change('added', 'column', name))
  const altered = [
    change('altered', 'column', 'd'),
    change('altered', 'column', 'd', { code: 'column.comment-changed' }),
  ]
  expect(inWords(...columns, ...altered, change('dropped', 'policy', 'p'), change('added', 'index', 'i'))).toBe(
    '1 policy dropped, 1 column changed, 3 columns and 1 index added',
  )
  const kinds = ['column', 'index', 'trigger', 'policy'].map((kind) => change('added', kind, 'x'))
  expect(inWords(...kinds)).toBe('4 objects added')
})

it('says of one change on many partitions on how many', () => {
  const partitionOf = { kind: 'table', schema: 'shop', name: 'orders' }
  const onPartitions = [1, 2, 3].map((n) => {
    const object = { kind: 'column', schema: 'shop', table: `orders_${n}`, name: 'note' }
    return change('added', 'column', 'note', { object, partitionOf, summary: `column \`shop.orders_${n}.note\` added` })
  })
  expect(inWords(change('added', 'column', 'note'), ...onPartitions)).toBe(
    'column `shop.orders.note` added on it and 3 partitions of `shop.orders`',
  )
})

it('leaves out what was merely written anew', () => {
  expect(inWords(change('altered', 'table', 'orders', { code: 'table.rewritten' }))).toBe('no change')
})
