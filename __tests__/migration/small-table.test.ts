import { describe, expect, it } from '@jest/globals'
import type { LockEvidence, MigrationEvidence, Relation } from '../../src/migration/evidence/evidence.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'

const orders: Relation = { schema: 'shop', name: 'orders', kind: 'table' }

type Rewrite = {
  readonly rows?: number | undefined
  readonly bytes: number
  readonly held: number
  readonly kind?: Relation['kind']
}

function rewrite({ rows, bytes, held, kind = 'table' }: Rewrite): MigrationEvidence {
  const relation = { ...orders, kind }
  const lock: LockEvidence = { relation: orders, mode: 'access exclusive', heldMilliseconds: held }
  const effects = { files: [{ relation: orders, fate: 'rewritten' as const }], scans: [], rows: [], created: [] }
  return {
    version: 1,
    method: 'exact',
    statements: [
      {
        ...effects,
        source: { file: '1_x.sql', number: 1, line: 1 },
        text: 'alter table shop.orders …',
        words: ['alter', 'table'],
        milliseconds: held,
        transaction: 1,
        method: 'exact',
        failed: false,
        locks: [lock],
        work: [],
        suppressions: [],
      },
    ],
    whole: effects,
    scale: [{ relation, rows, bytes }],
    invalidIndexes: [],
    foreignKeysWithoutIndex: [],
    limits: [],
  }
}

describe('a rewrite', () => {
  it.each<[string, Rewrite, 'high' | 'low']>([
    ['of a hundred rows in 3 ms', { rows: 100, bytes: 40_000, held: 3 }, 'low'],
    ['of a table without an estimate, by its bytes', { bytes: 9_999_999, held: 99 }, 'low'],
    ['at the limit of rows', { rows: 10_000, bytes: 40_000, held: 3 }, 'high'],
    ['at the limit of bytes', { rows: 100, bytes: 10_000_000, held: 3 }, 'high'],
    ['whose lock outlasts it', { rows: 100, bytes: 40_000, held: 100 }, 'high'],
    ['of something without a size of its own', { bytes: 0, held: 3, kind: 'partitioned table' }, 'high'],
  ])('%s', (_, measured, severity) => {
    const [finding] = raiseFindings({ evidence: rewrite(measured) })
    expect(finding).toMatchObject({ code: 'R1', severity })
    expect(finding?.message.endsWith(' Instant at this size.')).toBe(severity === 'low')
    expect(finding?.instant).toBe(severity === 'low' ? true : undefined)
  })
})

it('does not claim to have seen a lock that was too short for the observer', () => {
  const { statements: _, ...rest } = rewrite({ rows: 100, bytes: 40_000, held: 3 })
  const [finding] = raiseFindings({ evidence: { ...rest, method: 'sampled', statements: [] } })
  expect(finding).toMatchObject({ code: 'R1', severity: 'low', instant: true })
  expect(finding?.message).toMatch(/ At this size too short for its lock to be seen\.$/)
})

it('leaves findings alone that are not about waiting', () => {
  const evidence = rewrite({ rows: 100, bytes: 40_000, held: 3 })
  const emptied = evidence.statements.map((statement) => ({
    ...statement,
    files: [{ relation: orders, fate: 'truncated' as const }],
  }))
  const [finding] = raiseFindings({ evidence: { ...evidence, statements: emptied } })
  expect(finding).toMatchObject({ code: 'D8', severity: 'high' })
})
