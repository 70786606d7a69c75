import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { LockEvidence, MigrationEvidence, StatementEvidence } from '../../src/migration/evidence/evidence.ts'
import { timelineOf } from '../../src/report/lock-timeline.ts'
import { renderTimeline } from '../../src/report/mermaid-timeline.ts'
import { always, hostileText } from './hostile-text.ts'

const lock = (name: string, mode: LockEvidence['mode'], heldMilliseconds: number): LockEvidence => ({
  relation: { schema: 'shop', name, kind: 'table' },
  mode,
  heldMilliseconds,
})

function statement(text: string, milliseconds: number, ...locks: LockEvidence[]): StatementEvidence {
  return {
    text,
    words: [],
    milliseconds,
    transaction: 1,
    method: 'exact',
    failed: false,
    files: [],
    scans: [],
    rows: [],
    created: [],
    locks,
    work: [],
    suppressions: [],
  }
}

function evidence(...statements: StatementEvidence[]): MigrationEvidence {
  return {
    version: 1,
    method: 'exact',
    statements,
    whole: { files: [], scans: [], rows: [], created: [] },
    scale: [],
    invalidIndexes: [],
    foreignKeysWithoutIndex: [],
    limits: [],
  }
}

describe('the timeline of locks', () => {
  const slow = evidence(
    statement('create table shop.notes (id int)', 10),
    statement('alter table shop.orders add note text', 5, lock('orders', 'access exclusive', 1405)),
    statement('update shop.items set n = 1', 1400, lock('items', 'row exclusive', 1400)),
    statement('create index on shop.items (n)', 300, lock('items', 'share', 300)),
  )

  it('places each statement behind the one before, and each lock at its statement', () => {
    expect(timelineOf(slow)).toMatchObject({
      milliseconds: 1715,
      blocked: [
        { title: 'shop.orders', spans: [{ label: 'reads and writes', from: 10, to: 1415 }] },
        { title: 'shop.items', spans: [{ label: 'writes', from: 1415, to: 1715 }] },
      ],
    })
    expect(timelineOf(slow)?.statements.spans.map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [10, 15],
      [15, 1415],
      [1415, 1715],
    ])
  })

  it('is drawn where somebody would have noticed, and where it is known when', () => {
    expect(timelineOf(evidence(statement('a', 5, lock('orders', 'access exclusive', 99))))).toBeUndefined()
    expect(timelineOf({ ...slow, method: 'sampled' })).toBeUndefined()
    expect(renderTimeline(undefined)).toBe('')
  })

  it('is a picture in a fold', () => {
    expect(renderTimeline(timelineOf(slow)).split('\n')).toEqual([
      '<details><summary>When others would have waited</summary>',
      '',
      '```mermaid',
      'gantt',
      '  dateFormat x',
      '  axisFormat %S.%L',
      '  section Ran',
      '  create table shop.notes (id int) :0, 10',
      '  alter table shop.orders add note text :10, 15',
      '  update shop.items set n = 1 :15, 1415',
      '  create index on shop.items (n) :1415, 1715',
      '  section Waited',
      '  reads and writes of shop.orders :crit, 10, 1415',
      '  writes of shop.items :crit, 1415, 1715',
      '```',
      '',
      '</details>',
    ])
  })

  it('takes no orders from a name', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const picture = renderTimeline(
          timelineOf(evidence(statement(name, 200, { ...lock(name, 'access exclusive', 200) }))),
        )
        const lines = picture.split('\n').slice(6, -3)
        expect(lines).toHaveLength(4)
        expect(lines[0]).toBe('  section Ran')
        expect(lines[1]).toMatch(/^ {2}[^:;#%`"[\]{}\\]+ :0, 200$/)
        expect(lines[1]).not.toMatch(/^ {2}(click|section|title|call|href)\b/)
        expect(lines[2]).toBe('  section Waited')
        expect(lines[3]).toMatch(/^ {2}reads and writes of shop[^:;#%`"[\]{}\\]* :crit, 0, 200$/)
      }),
      always(1000),
    )
  })
})
