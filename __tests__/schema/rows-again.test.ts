import { describe, expect, it } from '@jest/globals'
import { type RowCounts, tellRows } from '../../src/schema/rows-again.ts'
import type { SchemaChange, SchemaDiff, SchemaObject } from '../../src/schema/schema-diff.ts'

const table: SchemaObject = { kind: 'table', schema: 'shop', name: 'orders' }
const column: SchemaObject = { kind: 'column', schema: 'shop', table: 'orders', name: 'note' }

function anew(object: SchemaObject, rest: Partial<SchemaChange> = {}): SchemaDiff {
  const change: SchemaChange = {
    code: `${object.kind}.recreated`,
    verb: 'recreated',
    weight: 'destructive',
    object,
    summary: 'what it held is gone unless it was copied',
    dependents: [],
    ...rest,
  }
  return { version: 1, changes: [change], setApart: [], notes: [] }
}

const told = (object: SchemaObject, rows: RowCounts) => {
  const [change] = tellRows(anew(object), () => rows).changes
  return `${change?.weight}: ${change?.summary.split(': ')[1]}`
}

describe('what was made anew', () => {
  it.each([
    { rows: { before: 900, after: 900 }, said: 'breaking: it has 900 rows again, of 900' },
    { rows: { before: 900, after: 20 }, said: 'destructive: it has 20 of 900 rows' },
    { rows: { before: 900, after: 0 }, said: 'destructive: its 900 rows are gone' },
    { rows: { before: 0, after: 0 }, said: 'breaking: it held no rows' },
  ])('has its rows, or has not: $said', ({ rows, said }) => {
    expect(told(table, rows)).toBe(said)
  })

  it('is told of a column by its values', () => {
    expect(told(column, { before: 5, after: 0 })).toBe('destructive: its 5 values are gone')
  })

  it('stays as it was where nobody counted, and where its values are computed', () => {
    expect(tellRows(anew(table), () => undefined)).toEqual(anew(table))
    const computed = anew(column, { weight: 'breaking' })
    expect(tellRows(computed, () => ({ before: 5, after: 0 }))).toEqual(computed)
  })

  it('keeps the counts, for who reads the JSON', () => {
    expect(tellRows(anew(table), () => ({ before: 2, after: 1 })).changes[0]?.rows).toEqual({ before: 2, after: 1 })
  })
})
