import { describe, expect, it } from '@jest/globals'
import type { Drift } from '../../src/report/drift.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { parseReportFile, renderJson } from '../../src/report/render-json.ts'
import type { Report } from '../../src/report/report.ts'
import { judge } from '../../src/report/verdict.ts'
import { change, droppedColumn, report, schemaOf } from './fixtures.ts'

const verified = change('column.added', {
  object: { kind: 'column', schema: 'ecommerce', table: 'customers', name: 'email_verified' },
  verb: 'added',
  weight: 'additive',
  summary: 'column `ecommerce.customers.email_verified` added',
})
const grant = change('table.grants-changed', {
  object: { kind: 'table', schema: 'ecommerce', name: 'customers' },
  verb: 'altered',
  weight: 'security',
  summary: 'table `ecommerce.customers`: grants changed',
})
const still: Drift = { schema: schemaOf(), conflicts: [], missing: [], isFailure: false }

function drifted(parts: Partial<Drift>): Report {
  return report({ drift: { measured: true, value: { ...still, ...parts } } })
}

describe('drift in the report', () => {
  it('is a phrase when nothing has moved, or nothing that matters', () => {
    for (const schema of [schemaOf(), schemaOf(grant)]) {
      const text = renderComment(drifted({ schema }))
      expect(text).toContain('| ✅ | Since the fork | `production` unchanged |')
      expect(text).not.toContain('What `production` did')
    }
  })

  it('says in words what has moved, and which migrations the branch lacks', () => {
    const text = renderComment(
      drifted({ schema: schemaOf(verified), missing: [{ tool: 'Rails', name: '0041_email_verified' }] }),
    )
    expect(text).toContain(
      '| 🔀 | Since the fork | `production` has moved: column `ecommerce.customers.email_verified` added; 1 migration that this branch lacks (`0041_email_verified`) |',
    )
    expect(text).not.toContain('unchanged')
  })

  it('lists several changes', () => {
    const text = renderComment(drifted({ schema: schemaOf(droppedColumn, verified, grant) }))
    expect(text).toContain('`production` has moved: 2 changes |')
    expect(text).toContain('**What `production` did since the fork**')
    expect(text).toContain('- column `ecommerce.orders.note` dropped')
  })

  it('names what both sides have touched, with both sides, and asks for a review', () => {
    const conflicted = drifted({
      schema: schemaOf(droppedColumn),
      conflicts: [
        {
          object: droppedColumn.object,
          title: 'column `ecommerce.orders.note`',
          branch: ['column `ecommerce.orders.note` renamed to `remark`'],
          parent: [droppedColumn.summary],
        },
      ],
    })
    expect(judge(conflicted)).toMatchObject({
      level: 'review',
      headline: 'review, column `ecommerce.orders.note` also changed in the parent meanwhile',
    })
    expect(renderComment(conflicted)).toContain(
      '- column `ecommerce.orders.note`. Here: column `ecommerce.orders.note` renamed to `remark`. In `production`: column `ecommerce.orders.note` dropped.',
    )
  })

  it('fails only when that was asked for', () => {
    expect(judge(drifted({ schema: schemaOf(verified) })).level).toBe('safe')
    expect(judge(drifted({ schema: schemaOf(verified), isFailure: true }))).toMatchObject({
      level: 'failed',
      headline: '`production` has moved since the fork',
    })
  })

  it('that was not measured says why', () => {
    const text = renderComment(report({ drift: { measured: false, why: 'production has no compute.' } }))
    expect(text).toContain('| ⏭️ | Since the fork | `production` not looked at: production has no compute |')
  })

  it('goes into the report file and back', () => {
    const whole = drifted({ schema: schemaOf(verified), missing: [{ tool: 'Rails', name: '1' }] })
    expect(parseReportFile(renderJson(whole)).drift).toEqual(whole.drift)
  })
})
