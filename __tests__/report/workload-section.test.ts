/** What the comment says of production's queries, in its first lines and in the fold. */
import { describe, expect, it } from '@jest/globals'
import { renderComment } from '../../src/report/render-comment.ts'
import type { Report } from '../../src/report/report.ts'
import { judge } from '../../src/report/verdict.ts'
import type { LiveQueries } from '../../src/workload/live-queries.ts'
import { change, droppedColumn, hostileName, report, schemaOf } from './fixtures.ts'

const live: LiveQueries = {
  source: 'pg_stat_statements',
  since: '2026-11-17T08:00:00Z',
  until: '2026-11-26T08:00:00Z',
  evictions: 0,
  compared: { queries: 412, callsShare: 0.992, timeShare: 0.98 },
  others: [{ queries: 5, callsShare: 0.008, why: 'could not be planned before the change either' }],
  rightsUnknown: 2,
  affected: [],
  dropped: [],
}
const tried = (value: Partial<LiveQueries>, parts: Partial<Report> = {}) =>
  report({ workload: { measured: true, value: { ...live, ...value } }, ...parts })

it('says in the table that nothing breaks, with how much was looked at', () => {
  const comment = renderComment(tried({}))
  expect(comment).toContain('| ✅ | Running code | 412 queries of production, 99.2 % of its calls, planned as before |')
  expect(comment).toContain('5 queries (0.8 % of the calls): could not be planned before the change either')
  expect(comment).toContain('2 queries: the login is no member of the role that sends it, so rights were not tried')
  expect(comment).toContain('counts since 2026-11-17 08:00 UTC, 9 days.')
})

it('does not say that of none, or of what was not tried', () => {
  const none = renderComment(tried({ compared: { queries: 0 } }))
  expect(none).toContain('nothing found that breaks it')
  expect(none).not.toContain('planned as before')
  expect(renderComment(report({ workload: { measured: false, why: 'It is not there.' } }))).not.toContain(
    '<summary>412',
  )
})

describe('of a column that is dropped', () => {
  const schema = { measured: true, value: schemaOf(droppedColumn) } as const
  const { object } = droppedColumn
  const subject = [object.schema, object.table, object.name].join('.')

  it('says in the headline who breaks', () => {
    const finding = {
      code: 'Q1',
      name: 'Query of production fails',
      severity: 'high',
      basis: 'measured',
      subject,
      message: 'It fails.',
      fact: 'breaks 3 queries of production (6.1 % of its time)',
    } as const
    const verdict = judge(tried({}, { schema, findings: [finding] }))
    expect(verdict.headline).toContain(`\`${subject}\`, which breaks 3 queries of production (6.1 % of its time)`)
    expect(verdict.concerns.filter(({ source }) => source === 'Q1')).toEqual([])
    const accepted = { ...finding, suppressed: { reason: 'not called' } }
    expect(judge(tried({}, { schema, findings: [accepted] })).headline).not.toContain('breaks 3')
  })

  it('says that nobody asks for it', () => {
    const comment = renderComment(tried({ dropped: [{ subject, queries: 0 }] }, { schema }))
    expect(comment).toContain(`what still uses \`${subject}\` fails, and no query of production that was read names it`)
    expect(comment).toContain(`- \`${subject}\`: no query of the last 9 days that was read names it`)
  })
})

it('takes no markup from a query, a role or a caller', () => {
  const effect = {
    kind: 'fails' as const,
    sqlstate: '42P01',
    message: `relation "${hostileName}" does not exist`,
    tables: [],
  }
  const query = { text: `select | from ${hostileName}`, role: hostileName, callers: 'a|b', callsShare: 0.1, effect }
  const comment = renderComment(
    tried(
      { affected: [query] },
      {
        schema: {
          measured: true,
          value: schemaOf(
            change('table.added', {
              verb: 'added',
              weight: 'additive',
              object: { kind: 'table', schema: 's', name: 't' },
              summary: 'table `s.t` added',
            }),
          ),
        },
      },
    ),
  )
  const row = comment.split('\n').find((line) => line.startsWith('| `select'))
  expect(row?.split(/(?<!\\)\|/)).toHaveLength(7)
})
