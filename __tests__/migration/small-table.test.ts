import { describe, expect, it } from '@jest/globals'
import { concernsOf } from '../../src/migration/concerns.ts'
import type { LockEvidence, MigrationEvidence, Relation } from '../../src/migration/evidence/evidence.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import type { SchemaDiff } from '../../src/schema/schema-diff.ts'

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

describe('a small table in the verdict', () => {
  it('is a concern when it was written anew', () => {
    const evidence = rewrite({ rows: 100, bytes: 40_000, held: 3 })
    expect(concernsOf({ evidence, findings: raiseFindings({ evidence }) })).toMatchObject([{ source: 'R1' }])
  })

  it.each<[string, Rewrite, number]>([
    ['is no concern where it was measured to be small', { rows: 200, bytes: 40_000, held: 5 }, 0],
    ['is one where the table is large', { rows: 20_000, bytes: 40_000_000, held: 5 }, 1],
    ['is one where its size is not known', { bytes: 0, held: 5, kind: 'partitioned table' }, 1],
  ])('a read under its lock %s', (_, measured, count) => {
    const evidence = rewrite(measured)
    const [statement] = evidence.statements
    if (statement === undefined) throw new Error('no statement')
    const read = { ...statement, files: [], scans: [{ relation: orders, rowsRead: measured.rows ?? 20_000, scans: 1 }] }
    expect(concernsOf({ evidence: { ...evidence, statements: [read] }, findings: [] })).toHaveLength(count)
  })

  it('still loses an index that somebody may have used', () => {
    const dropped = {
      code: 'index.dropped',
      verb: 'dropped' as const,
      weight: 'blocking' as const,
      object: { kind: 'index', schema: 'shop', table: 'orders', name: 'orders_note' },
      summary: 'index `shop.orders_note` dropped',
      dependents: [],
    }
    const schema: SchemaDiff = { version: 1, changes: [dropped], renameProposals: [], setApart: [], notes: [] }
    const evidence = rewrite({ rows: 100, bytes: 40_000, held: 3 })
    expect(concernsOf({ schema, evidence, findings: [] })).toMatchObject([{ source: 'index.dropped' }])
  })
})

describe('reads under a lock that are one to a reader', () => {
  const names = ['p1', 'p2', 'p3']
  const readAll = (tables: readonly Relation[], partitions: MigrationEvidence['partitions'] = []) => {
    const evidence = rewrite({ rows: 100, bytes: 40_000, held: 3 })
    const [statement] = evidence.statements
    if (statement === undefined) throw new Error('no statement')
    const read = {
      ...statement,
      files: [],
      locks: tables.map((relation): LockEvidence => ({ relation, mode: 'access exclusive', heldMilliseconds: 700 })),
      scans: tables.map((relation) => ({ relation, rowsRead: 50_000, scans: 1 })),
    }
    return concernsOf({ evidence: { ...evidence, statements: [read], partitions }, findings: [] }).map(
      ({ phrase }) => phrase,
    )
  }

  it('are told of the partitions together', () => {
    const tables = names.map((name): Relation => ({ schema: 'shop', name, kind: 'table' }))
    const partitions = names.map((name) => ({ schema: 'shop', name, of: 'shop.orders' }))
    expect(readAll(tables, partitions)).toEqual([
      'reads 3 partitions of `shop.orders` (150,000 rows, 3 ms) while writes are blocked',
    ])
  })

  it('are told of the schemas together', () => {
    const tables = names.map((schema): Relation => ({ schema, name: 'orders', kind: 'table' }))
    expect(readAll(tables)).toEqual(['reads `orders` in 3 schemas (150,000 rows, 3 ms) while writes are blocked'])
  })

  it('are told one by one where they are two', () => {
    const tables = names.slice(1).map((schema): Relation => ({ schema, name: 'orders', kind: 'table' }))
    expect(readAll(tables)).toEqual([
      'reads `p2.orders` (50,000 rows, 3 ms) while writes are blocked',
      'reads `p3.orders` (50,000 rows, 3 ms) while writes are blocked',
    ])
  })
})
