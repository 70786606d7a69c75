import { expect, it } from '@jest/globals'
import {
  type MigrationEvidence,
  noEffects,
  type Relation,
  type StatementEvidence,
} from '../../src/migration/evidence/evidence.ts'
import { renderMeasurements } from '../../src/report/evidence-section.ts'

const detail = { rows: 50, quote: 4000 }
const orders: Relation = { schema: 'shop', name: 'orders', kind: 'table' }
const written = [{ relation: orders, inserted: 0, updated: 1200, deleted: 0 }]

const statement: StatementEvidence = {
  text: 'update shop.orders …',
  words: ['update', 'shop', 'orders'],
  milliseconds: 2100,
  transaction: 1,
  method: 'exact',
  failed: false,
  ...noEffects,
  rows: written,
  locks: [],
  work: [],
  suppressions: [],
}

const evidence: MigrationEvidence = {
  version: 1,
  method: 'exact',
  statements: [statement],
  whole: { ...noEffects, rows: written, created: [{ schema: 'shop', name: 'notes', kind: 'table' }] },
  scale: [{ relation: orders, rows: 1200, bytes: 96_000 }],
  invalidIndexes: [],
  foreignKeysWithoutIndex: [],
  limits: [],
}

function render(parts: Partial<MigrationEvidence>): string {
  return renderMeasurements({ measured: true, value: { ...evidence, ...parts } }, detail)
}

it('says once what became of older tables', () => {
  const rendered = render({})
  expect(rendered.split('- updated 1,200 rows in `shop.orders`')).toHaveLength(2)
  expect(rendered).toContain('- updated 1,200 rows in `shop.orders`\n- created table `shop.notes`')
})

it('says what could not be seen, also where no statement was', () => {
  const rendered = render({ method: 'sampled', statements: [], limits: ['Locks shorter than 25 ms are not seen.'] })
  expect(rendered).toContain('<summary>No statement was seen at work</summary>')
  expect(rendered).toContain('Locks shorter than 25 ms are not seen.')
})

it('gives no duration to a lock that was seen once', () => {
  const locked = (heldMilliseconds: number) =>
    render({ statements: [{ ...statement, locks: [{ relation: orders, mode: 'share', heldMilliseconds }] }] })
  expect(locked(0)).toContain('| writes on `shop.orders` |')
  expect(locked(1200)).toContain('| writes on `shop.orders` for 1.2 s |')
})
