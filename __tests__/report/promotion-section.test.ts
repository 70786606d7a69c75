import { describe, expect, it } from '@jest/globals'
import { renderHtml } from '../../demo/render-html.ts'
import type { Promotion } from '../../src/report/promotion.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { parseReportFile, renderJson } from '../../src/report/render-json.ts'
import type { Report } from '../../src/report/report.ts'
import { judge } from '../../src/report/verdict.ts'
import { failedMigration, hostileName, report } from './fixtures.ts'

const plan: Promotion = {
  to: 'production',
  outcome: 'promoted',
  reasons: [],
  validatedSha: 'abc1234def5678abc1234def5678abc1234def56',
  steps: ['migrations/0002_product_reviews.sql'],
  lockTimeoutSeconds: 5,
  statementTimeoutSeconds: 600,
}

const none = { measured: false, why: 'Nothing was run.' } as const

function promotion(parts: Partial<Promotion>, others: Partial<Report> = {}): Report {
  return report({ promotion: { ...plan, ...parts }, tests: none, jobStatus: 'unknown', ...others })
}

describe('a promotion in the report', () => {
  it('says what was run, for which commit, within which limits', () => {
    const text = renderComment(promotion({}))
    expect(text).toMatch(/^### ✅ Database: promoted to `production`, 1 schema change\n/)
    expect(text).toContain(
      '**Promotion** 1 migration, validated at commit `abc1234`, run on `production`, waiting 5 s for a lock at most, 600 s for a statement.',
    )
  })

  it('lists what would be run in a dry run, without complaining of what was not measured', () => {
    const text = renderComment(promotion({ outcome: 'dry-run' }, { schema: none, migrations: [] }))
    expect(text).toMatch(/^### ✅ Database: dry run, ready to be promoted to `production`\n/)
    expect(text).toContain('- `migrations/0002_product_reviews.sql`')
    expect(text).not.toMatch(/\*\*Notes\*\*|not compared|not read/)
  })

  it('gives the reasons of a refusal', () => {
    const refused = promotion(
      { outcome: 'refused', reasons: ['no job went through on `ci-pr-42`', 'production has moved'] },
      { schema: none, migrations: [] },
    )
    expect(judge(refused)).toMatchObject({
      level: 'failed',
      headline: 'not promoted to `production`, no job went through on `ci-pr-42`',
    })
    expect(renderComment(refused)).toContain('- production has moved.')
  })

  it('names the migration that failed', () => {
    const failed = promotion({ outcome: 'failed' }, { migrations: [failedMigration] })
    expect(judge(failed)).toMatchObject({
      level: 'failed',
      headline: 'not promoted to `production`, migration `0003_order_priority.sql` failed',
    })
  })

  it('goes into the report file and back, and lets no name break out', () => {
    const hostile = promotion({ to: hostileName, outcome: 'refused', reasons: [hostileName], steps: [hostileName] })
    expect(parseReportFile(renderJson(hostile)).promotion).toEqual(hostile.promotion)
    const page = renderHtml(renderComment(hostile), { title: 'Promotion' })
    expect(page).not.toMatch(/<script|<img|href="javascript/)
  })
})
