import { describe, expect, it } from '@jest/globals'
import type { LockEvidence, StatementEvidence } from '../../src/migration/evidence/evidence.ts'
import type { LockMode } from '../../src/migration/lock-modes.ts'
import type { Report } from '../../src/report/report.ts'
import { judge } from '../../src/report/verdict.ts'
import type { SchemaChange } from '../../src/schema/schema-diff.ts'
import {
  addedTable,
  change,
  destructiveReport,
  droppedColumn,
  failedReport,
  failingTests,
  narrowedColumn,
  passingTests,
  plainIndex,
  quietEvidence,
  report,
  safeReport,
  schemaOf,
} from './fixtures.ts'

const schema = (...changes: SchemaChange[]) => ({ measured: true, value: schemaOf(...changes) }) as const
const quiet = change('table.comment-changed', {
  object: { kind: 'table', name: 't' },
  verb: 'altered',
  weight: 'quiet',
  summary: 'comment of table `t` changed',
})

const quietStatement: StatementEvidence = {
  ...quietEvidence.whole,
  text: 'alter table shop.orders …',
  words: ['alter', 'table'],
  milliseconds: 4,
  transaction: 1,
  method: 'exact',
  failed: false,
  locks: [],
  work: [],
  suppressions: [],
}

const verdicts: readonly { readonly report: Report; readonly level: string; readonly headline: string }[] = [
  { report: safeReport, level: 'safe', headline: 'safe: adds 1 table' },
  { report: report({ schema: schema() }), level: 'safe', headline: 'safe: no schema change' },
  { report: report({ schema: schema(quiet) }), level: 'safe', headline: 'safe: nothing dropped or broken' },
  {
    report: report({ schema: schema(narrowedColumn, plainIndex, addedTable) }),
    level: 'review',
    headline:
      'review, column `ecommerce.orders.status` changed from `text` to `varchar(20)`, index `ecommerce.orders_priority_idx` added',
  },
  {
    report: destructiveReport,
    level: 'destructive',
    headline: 'drops column `ecommerce.orders.note`, 2 more to review',
  },
  {
    report: report({ schema: schema({ ...quiet, weight: 'security' }) }),
    level: 'review',
    headline: 'review, comment of table `t` changed',
  },
  {
    report: report({ schema: schema({ ...quiet, weight: 'additive' }) }),
    level: 'safe',
    headline: 'safe: nothing dropped or broken',
  },
  {
    report: report({ schema: schema(droppedColumn), jobStatus: 'cancelled' }),
    level: 'destructive',
    headline: 'drops column `ecommerce.orders.note`, the job was cancelled',
  },
  { report: failedReport, level: 'failed', headline: 'migration `0003_order_priority.sql` failed' },
  {
    report: report({ tests: { measured: true, value: failingTests }, schema: schema(droppedColumn) }),
    level: 'failed',
    headline: '2 of 11 tests failed, drops column `ecommerce.orders.note`',
  },
  {
    report: report({ migrations: [{ name: 'npx @shop/migrate deploy', status: 'failed', milliseconds: 5 }] }),
    level: 'failed',
    headline: 'migration `npx @shop/migrate deploy` failed',
  },
  { report: report({ jobStatus: 'failure' }), level: 'failed', headline: 'the job failed' },
  {
    report: report({ tests: { measured: true, value: { ...passingTests, unread: ['b.xml'] } } }),
    level: 'review',
    headline: 'review, 1 test file not read',
  },
  {
    report: report({ tests: { measured: true, value: { ...passingTests, passed: 0, skipped: 3 } } }),
    level: 'review',
    headline: 'review, no test ran',
  },
  {
    report: report({ tests: { measured: false, why: 'No file matches `a.xml`.', wereAskedFor: true } }),
    level: 'review',
    headline: 'review, no test results read',
  },
  {
    report: report({ tests: { measured: false, why: 'No `test-results` given.' } }),
    level: 'safe',
    headline: 'safe: adds 1 table',
  },
  {
    report: report({ jobStatus: 'cancelled' }),
    level: 'not-measured',
    headline: 'not measured, the job was cancelled',
  },
  {
    report: report({ branch: { measured: false, why: 'The pull request comes from a fork.' } }),
    level: 'not-measured',
    headline: 'not measured, the pull request comes from a fork',
  },
  {
    report: report({ schema: { measured: false, why: 'The branch was gone.' } }),
    level: 'not-measured',
    headline: 'schema not compared, the branch was gone',
  },
]

describe('a safe headline', () => {
  const lock = (mode: LockMode, heldMilliseconds: number) =>
    ({ relation: { schema: 'shop', name: 'orders', kind: 'table' }, mode, heldMilliseconds }) as const
  const measured = (locks: readonly LockEvidence[], method: 'exact' | 'sampled' = 'exact') =>
    report({
      evidence: {
        measured: true,
        value: { ...quietEvidence, method, statements: [{ ...quietStatement, locks: [...locks] }] },
      },
    })

  it('says how long anybody would have waited', () => {
    const headline = (...args: Parameters<typeof measured>) => judge(measured(...args)).headline
    expect(headline([lock('access exclusive', 4), lock('share', 3)])).toBe(
      'safe: adds 1 table, nothing waited longer than 4 ms',
    )
    expect(headline([lock('access exclusive', 0)])).toBe('safe: adds 1 table, nothing waited longer than 1 ms')
    expect(headline([lock('row exclusive', 400)])).toBe('safe: adds 1 table')
    expect(headline([lock('access exclusive', 4)], 'sampled')).toBe('safe: adds 1 table')
  })

  it.each([
    [['column', 'column', 'index'], 'safe: adds 2 columns and 1 index'],
    [['index', 'index', 'policy', 'policy'], 'safe: adds 2 indexes and 2 policies'],
    [['column', 'index', 'policy', 'trigger'], 'safe: adds 4 objects'],
  ])('names what is added: %j', (kinds, headline) => {
    const changes = kinds.map((kind, index) => ({ ...addedTable, object: { kind, name: `n${index}` } }))
    expect(judge(report({ schema: schema(...changes) })).headline).toBe(headline)
  })
})

describe('the verdict', () => {
  it.each(verdicts)('$headline', ({ report, level, headline }) => {
    expect(judge(report)).toMatchObject({ level, headline })
  })
})
