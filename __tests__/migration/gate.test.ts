import { describe, expect, it } from '@jest/globals'
import {
  type MigrationEvidence,
  noEffects,
  type Relation,
  type StatementEvidence,
} from '../../src/migration/evidence/evidence.ts'
import type { Finding } from '../../src/migration/findings/finding.ts'
import { parseIgnoredFindings } from '../../src/migration/findings/ignored-findings.ts'
import { evaluateGate, type GateFacts } from '../../src/migration/gate/evaluate-gate.ts'
import { parseFailOn } from '../../src/migration/gate/fail-on.ts'
import type { LiveQueries } from '../../src/workload/live-queries.ts'

const orders: Relation = { schema: 'shop', name: 'orders', kind: 'table' }

const statement: StatementEvidence = {
  source: { file: '1_x.sql', number: 1, line: 3 },
  text: 'alter table orders …',
  words: ['alter', 'table', 'orders'],
  milliseconds: 3000,
  transaction: 1,
  method: 'exact',
  failed: false,
  ...noEffects,
  files: [{ relation: orders, fate: 'rewritten' }],
  locks: [{ relation: orders, mode: 'access exclusive', heldMilliseconds: 3000 }],
  work: [],
  suppressions: [],
}

const evidence: MigrationEvidence = {
  version: 1,
  method: 'exact',
  statements: [statement],
  whole: { ...noEffects, files: [{ relation: orders, fate: 'rewritten' }] },
  scale: [{ relation: orders, rows: 1_000_000, bytes: 150_000_000 }],
  invalidIndexes: [],
  foreignKeysWithoutIndex: [],
  limits: [],
}

const dropped: Finding = {
  code: 'D2',
  name: 'Column dropped',
  severity: 'high',
  basis: 'static',
  subject: 'shop.orders.note',
  table: 'shop.orders',
  message: 'Column `shop.orders.note` dropped. Its values are lost.',
  place: { file: '1_x.sql', line: 3 },
}

const facts: GateFacts = {
  schema: {
    measured: true,
    value: {
      version: 1,
      changes: [
        {
          code: 'column.dropped',
          verb: 'dropped',
          weight: 'destructive',
          object: { kind: 'column', schema: 'shop', table: 'orders', name: 'note' },
          summary: 'column `shop.orders.note` dropped',
          dependents: [],
        },
      ],
      setApart: [],
      notes: [],
    },
  },
  evidence: { measured: true, value: evidence },
  findings: [dropped],
  migrations: [{ name: '1_x.sql', status: 'applied', milliseconds: 61_000 }],
  tests: { measured: true, value: { passed: 1, failed: 2, skipped: 0, milliseconds: 1, failures: [], files: [] } },
}

const messages = (failOn: string, changed: Partial<GateFacts> = {}) =>
  evaluateGate({ ...facts, ...changed }, parseFailOn(failOn)).reasons.map(({ message }) => message)

describe('parseFailOn', () => {
  it('reads words, codes and budgets, however they are separated', () => {
    expect(parseFailOn('destructive, d2\nrewrite>1.5GB lock>500ms migration>2min failed-tests medium')).toMatchObject([
      { kind: 'weight', weight: 'destructive' },
      { kind: 'code', code: 'D2' },
      { kind: 'rewrite', bytes: 1.5e9 },
      { kind: 'lock', milliseconds: 500 },
      { kind: 'migration', milliseconds: 120_000 },
      { kind: 'failed-tests' },
      { kind: 'severity', severity: 'medium' },
    ])
    expect(parseFailOn('')).toEqual([])
  })

  it.each(['D99', 'rewrite>100', 'rewrite>100s', 'lock>2MB', 'lock=2s', 'everything'])('refuses %s', (word) => {
    expect(() => parseFailOn(`destructive ${word}`)).toThrow(`\`fail-on\` does not know \`${word}\``)
  })
})

describe('evaluateGate', () => {
  it.each([
    { failOn: 'destructive', reasons: ['destructive: drops column `shop.orders.note`'] },
    { failOn: 'breaking', reasons: [] },
    { failOn: 'D2', reasons: ['D2 Column dropped: `shop.orders.note`'] },
    { failOn: 'D1', reasons: [] },
    { failOn: 'medium', reasons: ['D2 Column dropped: `shop.orders.note`'] },
    { failOn: 'rewrite>100MB', reasons: ['`shop.orders` (150 MB) was rewritten'] },
    { failOn: 'rewrite>1GB', reasons: [] },
    { failOn: 'lock>2s', reasons: ['reads and writes on `shop.orders` blocked for 3.0 s'] },
    { failOn: 'lock>3s', reasons: [] },
    { failOn: 'migration>60s', reasons: ['migrations took 1 min 1 s'] },
    { failOn: 'migration>2min', reasons: [] },
    { failOn: 'failed-tests', reasons: ['2 tests failed'] },
    { failOn: '', reasons: [] },
  ])('answers $failOn', ({ failOn, reasons }) => {
    expect(messages(failOn)).toEqual(reasons)
    expect(evaluateGate(facts, parseFailOn(failOn)).open).toBe(reasons.length === 0)
  })

  it('points at the line', () => {
    expect(evaluateGate(facts, parseFailOn('D2 lock>2s')).reasons.map(({ place }) => place)).toEqual([
      { file: '1_x.sql', line: 3 },
      { file: '1_x.sql', line: 3 },
    ])
  })

  it('lets pass what is suppressed, as a finding and as a change', () => {
    const findings = [{ ...dropped, suppressed: { reason: 'never used' } }]
    expect(messages('D2 high destructive', { findings })).toEqual([])
  })

  it('lets pass a code that is instant at the size of its table', () => {
    const rewritten: Finding = { ...dropped, code: 'R1', name: 'Table rewritten under a lock', basis: 'measured' }
    expect(messages('R1 medium', { findings: [{ ...rewritten, severity: 'low', instant: true }] })).toEqual([])
    expect(messages('R1', { findings: [rewritten] })).toEqual(['R1 Table rewritten under a lock: `shop.orders.note`'])
  })

  it.each([
    [{ passed: 4, failed: 0 }, []],
    [{ passed: 0, failed: 0 }, ['`failed-tests` could not be judged: No test ran.']],
    [
      { passed: 4, failed: 0, unread: ['b.xml'] },
      ['`failed-tests` could not be judged: 1 test result file could not be read.'],
    ],
  ])('of tests %j says what it cannot judge', (parts, unjudged) => {
    const value = { skipped: 0, milliseconds: 1, failures: [], files: [], ...parts }
    const gate = evaluateGate({ ...facts, tests: { measured: true, value } }, parseFailOn('failed-tests'))
    expect(gate).toEqual({ open: true, reasons: [], unjudged })
  })

  it('stays open for what was not measured, and says so', () => {
    const why = 'the observer ended before its time'
    const blind: GateFacts = { ...facts, evidence: { measured: false, why }, findings: [] }
    expect(evaluateGate(blind, parseFailOn('lock>2s R1 destructive'))).toEqual({
      open: false,
      reasons: [{ condition: 'destructive', message: 'destructive: drops column `shop.orders.note`' }],
      unjudged: [`\`lock>2s\` could not be judged: ${why}`, `\`R1\` could not be judged: ${why}`],
    })
  })
})

describe('what cannot be judged', () => {
  const watched: GateFacts = {
    ...facts,
    migrations: [],
    findings: [],
    schema: { measured: true, value: { version: 1, changes: [], renameProposals: [], setApart: [], notes: [] } },
  }

  it('is how long migrations took that were only watched', () => {
    const gate = evaluateGate(watched, parseFailOn('migration>1s'))
    expect(gate).toMatchObject({ open: true, reasons: [] })
    expect(gate.unjudged).toEqual([
      expect.stringMatching(/^`migration>1s` could not be judged: The action has not run/),
    ])
  })

  it('closes the gate where that is asked for, wherever it stands among the conditions', () => {
    for (const failOn of ['migration>1s, unjudged', 'unjudged migration>1s']) {
      const gate = evaluateGate(watched, parseFailOn(failOn))
      expect(gate.open).toBe(false)
      expect(gate.reasons).toMatchObject([
        { condition: 'unjudged', message: expect.stringContaining('`migration>1s`') },
      ])
    }
    expect(evaluateGate(watched, parseFailOn('unjudged, destructive'))).toEqual({
      open: true,
      reasons: [],
      unjudged: [],
    })
  })
})

describe('parseIgnoredFindings', () => {
  it('reads codes and tables', () => {
    expect(parseIgnoredFindings('d2, R1:shop.orders')).toEqual([{ code: 'D2' }, { code: 'R1', table: 'shop.orders' }])
  })

  it('refuses a code that does not exist', () => {
    expect(() => parseIgnoredFindings('D2 D99')).toThrow('`ignore-findings` does not know `D99`')
  })

  it('refuses a table without its schema, which would stand for all of that name, together with what else is wrong', () => {
    expect(() => parseIgnoredFindings('D2:orders D99')).toThrow(
      /does not know `D99`[\s\S]*needs the schema of each table[^\n]*: `D2:orders`/,
    )
  })

  it('takes a name as SQL quotes it', () => {
    expect(parseIgnoredFindings('D2:shop."Orders"')).toEqual([{ code: 'D2', table: 'shop.Orders' }])
  })
})

describe('queries of production', () => {
  const query = { text: 'select note from shop.orders', callsShare: 0.02, timeShare: 0.001 }
  const fails = {
    kind: 'fails' as const,
    sqlstate: '42703',
    message: 'column "note" does not exist',
    tables: ['shop.orders'],
  }
  const slower = { kind: 'plan' as const, tables: ['shop.orders'], before: 10, after: 500 }
  const live = (...affected: LiveQueries['affected']): GateFacts['workload'] => ({
    measured: true,
    value: {
      source: 'pg_stat_statements',
      compared: { queries: 5 },
      others: [],
      rightsUnknown: 0,
      affected,
      dropped: [],
    },
  })
  const broken: Finding = { ...dropped, code: 'Q1', name: 'Query of production fails', basis: 'measured' }
  const reasons = (failOn: string, workload: GateFacts['workload'], findings: readonly Finding[] = [broken]) => {
    const gate = evaluateGate({ ...facts, workload, findings }, parseFailOn(failOn))
    return [...gate.reasons.map(({ message }) => message), ...gate.unjudged]
  }

  it('close the gate when one of them fails, by their share', () => {
    const workload = live({ ...query, effect: fails })
    const message = '1 query of production would fail (2 % of its calls)'
    expect(reasons('broken-query', workload)).toEqual([message])
    expect(reasons('broken-query>1%', workload)).toEqual([message])
    expect(reasons('broken-query>5%', workload)).toEqual([])
    expect(reasons('Q1', workload)).not.toEqual([])
  })

  it('are one where they fail twice', () => {
    const twice = ['a', 'b'].map((column) => ({
      ...query,
      effect: { kind: 'unfilled' as const, table: 'shop.orders', column },
    }))
    expect(reasons('broken-query', live(...twice), [])).toEqual(['1 query of production would fail (2 % of its calls)'])
  })

  it('do not close it where their finding is accepted, and do where another one is', () => {
    const workload = live({ ...query, effect: fails })
    const accepted = { ...broken, suppressed: { reason: 'nobody calls it' } }
    expect(reasons('broken-query', workload, [accepted])).toEqual([])
    expect(reasons('broken-query', workload, [{ ...accepted, subject: 'shop.orders.total' }, broken])).not.toEqual([])
    expect(reasons('broken-query', workload, [accepted, broken])).not.toEqual([])
  })

  it('close it when a plan is so many times as dear', () => {
    const workload = live({ ...query, effect: slower })
    expect(reasons('plan>10x', workload)).toEqual(['the plan of `select note from shop.orders` is 50 times as dear'])
    expect(reasons('plan>50x', workload)).toEqual([])
  })

  it('are not judged where nobody tried them', () => {
    const why = '`broken-query` could not be judged: The queries of production were not tried: `workload` is off.'
    expect(reasons('broken-query', undefined)).toEqual([why])
    expect(reasons('plan>10x', { measured: false, why: 'It is not there.' })).toEqual([
      '`plan>10x` could not be judged: It is not there.',
    ])
  })

  it.each(['broken-query>1', 'plan>10', 'plan>x', 'broken'])('are not asked for by `%s`', (word) => {
    expect(() => parseFailOn(word)).toThrow('does not know')
  })
})
