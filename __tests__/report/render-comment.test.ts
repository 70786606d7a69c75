import { describe, expect, it } from '@jest/globals'
import { renderHtml } from '../../demo/render-html.ts'
import { readMarker } from '../../src/github/comment-marker.ts'
import { commentBudget, renderComment, renderDeletedComment } from '../../src/report/render-comment.ts'
import { renderSummary } from '../../src/report/render-summary.ts'
import { bytes } from '../../src/report/report-document.ts'
import {
  destructiveReport,
  failedMigration,
  failedReport,
  failingTests,
  hostileName,
  hostileReport,
  longReport,
  passingTests,
  report,
  safeReport,
} from './fixtures.ts'

describe('the comment', () => {
  it('of a safe change begins with the verdict and fits a few lines', () => {
    const comment = renderComment(safeReport)
    expect(comment.split('\n')[0]).toBe('### ✅ Database: safe: adds 1 table')
    expect(comment).toContain('`ci-pr-42` from `production`, forked 22 Nov 14:02 UTC')
    expect(comment).toContain('expires 15:02 UTC')
    expect(comment).toContain(
      '[`abc1234`](https://github.com/shop/shop/commit/abc1234def5678abc1234def5678abc1234def56)',
    )
    expect(comment).toContain(
      '| ✅ | Migration | `migrations/0002_product_reviews.sql` applied in 41 ms, no writer had to wait, rows untouched |',
    )
    expect(comment).toContain('| ✅ | Tests | 12 passed in 0.8 s |')
    expect(comment).not.toContain('**Notes**')
    expect(comment.split('\n').length).toBeLessThan(20)
  })

  it('of a failed migration says which, where, why, and what was applied before', () => {
    const comment = renderComment(failedReport)
    expect(comment).toContain(
      '**Migration failed** at `migrations/0003_order_priority.sql`, line 4, SQLSTATE `23502`. 1 migration applied before it, 1 not run.',
    )
    expect(comment).toContain('```text\ncolumn "priority" of relation "orders" contains null values\n```')
    expect(comment).toContain('| `migrations/0004_index.sql` | not run |  |')
    expect(comment).toContain(
      '- `order priority › defaults to normal` at `test/order-priority.test.js:18`: AssertionError',
    )
  })

  it('of a migration that failed over a lock says who was in the way, and what it held itself', () => {
    const comment = renderComment(
      report({
        migrations: [
          {
            ...failedMigration,
            failure: {
              message: 'canceling statement due to lock timeout',
              sqlstate: '55P03',
              locks: [{ relation: 'shop.orders', mode: 'share', milliseconds: 2100 }],
              wait: {
                mode: 'access exclusive',
                relation: 'shop.items',
                blockers: [
                  { application: '<b>psql', state: 'idle in transaction', mode: 'access share', waits: false },
                ],
              },
            },
          },
        ],
      }),
    )
    expect(comment).toContain(
      `- It waited for \`access exclusive\` on \`shop.items\`, behind \`<b>psql\`, which holds \`access share\`, is idle in transaction.
- Its transaction held \`share\` on \`shop.orders\` for 2.1 s, which blocks writes.`,
    )
  })

  it('says what was not measured and why', () => {
    expect(renderComment(destructiveReport)).toContain('- Tests not read: no file matches `reports/*.xml`.')
  })

  it.each([
    [{}, '| ✅ | Tests | 12 passed in 0.8 s |'],
    [
      { flaky: 2, unread: ['b.xml'] },
      '| ⚠️ | Tests | 12 passed, 2 passed only when run again in 0.8 s, 1 file not read |',
    ],
    [{ passed: 0, skipped: 3, milliseconds: 0 }, '| ⚠️ | Tests | none ran, 3 skipped |'],
    [{ passed: 0, milliseconds: 0 }, '| ⚠️ | Tests | none ran |'],
  ])('counts the tests %j', (parts, line) => {
    const comment = renderComment(report({ tests: { measured: true, value: { ...passingTests, ...parts } } }))
    expect(comment.split('\n')).toContain(line)
  })

  it('names the class of an error beside its message', () => {
    const failures = [
      { name: 'saves', file: 'spec/cart_spec.rb', line: 14, message: 'deadlock detected', type: 'PG::Error' },
    ]
    const value = { ...failingTests, failures }
    expect(renderComment(report({ tests: { measured: true, value } }))).toContain(
      '- `saves` at `spec/cart_spec.rb:14`: PG::Error: deadlock detected',
    )
  })

  it('says once why there was no branch', () => {
    const skipped = report({
      branch: { measured: false, why: 'The pull request comes from a fork, which has no secrets.' },
      schema: { measured: false, why: 'There is no branch.' },
      tests: { measured: false, why: 'There is no branch.' },
      migrations: [],
    })
    const comment = renderComment(skipped)
    expect(comment).toMatch(
      /^### ⏭️ Database: not measured, the pull request comes from a fork, which has no secrets\n\nno branch · /,
    )
    expect(comment).not.toContain('**Notes**')
    expect(renderComment({ ...skipped, jobStatus: 'failure' })).toContain(
      '- No branch: the pull request comes from a fork',
    )
  })

  it('is the same for the same report', () => {
    expect(renderComment(longReport)).toBe(renderComment(longReport))
  })

  it.each([500, 1000, 4000, 10_000, 20_000, commentBudget])(
    'keeps to %d bytes, closes what it opens, and says where the rest is',
    (budget) => {
      const comment = renderComment(longReport, { budget })
      expect(bytes(comment)).toBeLessThanOrEqual(budget)
      expect(comment.split('\n').filter((line) => line.startsWith('```')).length % 2).toBe(0)
      expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length)
      expect(comment).toMatch(
        /^### ❌ Database: 3,000 of 3,009 tests failed, drops column `s\.t\.column_0`, .*, 1,997 more that destroy data/,
      )
      expect(comment).toContain('[summary of the run](https://github.com/shop/shop/actions/runs/88)')
    },
  )

  it('keeps to its budget with names outside ASCII', () => {
    const name = '表'.repeat(60)
    const failures = Array.from({ length: 500 }, () => ({ name, file: name }))
    const tests = { passed: 0, failed: 500, skipped: 0, milliseconds: 0, failures, files: [] }
    expect(
      bytes(renderComment(report({ tests: { measured: true, value: tests } }), { budget: 8000 })),
    ).toBeLessThanOrEqual(8000)
  })
})

describe('hostile names', () => {
  const html = renderHtml(renderComment(hostileReport), { title: hostileName })

  it('come out as text', () => {
    expect(html).not.toMatch(/<script|<img|href="javascript:/i)
    expect(html).toContain('&lt;script&gt;')
    expect(html.match(/href="[^"]*"/g)?.every((href) => href.startsWith('href="https://github.com/shop/'))).toBe(true)
  })

  it('mention nobody and link nothing: GitHub leaves code alone, and text has a break in it', () => {
    const text = html.replace(
      /<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>|<title>[\s\S]*?<\/title>|<style>[\s\S]*?<\/style>/g,
      '',
    )
    expect(text).not.toMatch(/@everyone|#1\b|https:\/\/evil/)
  })

  it('do not pass for a marker', () => {
    expect(readMarker(renderComment(hostileReport))).toBeUndefined()
  })
})

describe('the deletion', () => {
  const closed = { name: 'ci-pr-42', what: 'deleted' as const, merged: true, run: safeReport.run }

  it.each([
    ['about to be deleted', 'is being deleted'],
    ['made anew', 'is being made anew'],
  ] as const)('no longer leads with a report on a branch that is %s', (what, title) => {
    const comment = renderDeletedComment({ ...closed, what }, renderComment(safeReport))
    expect(comment).toMatch(new RegExp(`^### Database: branch \`ci-pr-42\` ${title}\\n`))
    expect(comment.slice(0, comment.indexOf('<details>'))).not.toContain('safe')
    // Said once more when it has happened, it is folded once.
    expect(renderDeletedComment(closed, comment)).toBe(renderDeletedComment(closed, renderComment(safeReport)))
  })

  it('keeps the last report, folded once however often it is said', () => {
    const once = renderDeletedComment(closed, renderComment(safeReport))
    expect(once).toMatch(/^### Database: branch `ci-pr-42` deleted\n\nThe pull request was merged/)
    expect(once).toContain('<details><summary>Last report</summary>\n\n### ✅ Database: safe')
    expect(renderDeletedComment(closed, once)).toBe(once)
    expect(renderDeletedComment(closed, once.replaceAll('\n', '\r\n'))).toBe(once)
  })

  it('keeps a fold that the last report itself has', () => {
    const once = renderDeletedComment(closed, renderComment(longReport, { budget: 20_000 }))
    expect(renderDeletedComment(closed, once)).toBe(once)
    expect(once.match(/<details>/g)?.length).toBe(once.match(/<\/details>/g)?.length)
  })

  it('without a report stands alone', () => {
    expect(renderDeletedComment(closed, undefined)).not.toContain('<details>')
  })
})

describe('the job summary', () => {
  it('holds what the comment had to leave out, within its own limit', () => {
    const summary = renderSummary(longReport)
    expect(bytes(summary)).toBeLessThanOrEqual(1024 * 1024)
    expect(summary).toContain('migrations/0399_')
    expect(summary).toContain('suite 1999 ›')
  })
})

describe('small print', () => {
  it('says where the output of a command that failed is', () => {
    const failure = { message: 'The command ended with exit code 1.', exitCode: 1 }
    const run = { name: 'npx knex migrate:latest', status: 'failed', milliseconds: 900, failure } as const
    expect(renderComment(report({ migrations: [run] }))).toContain(
      'What it printed is in the [log of the run](https://github.com/shop/shop/actions/runs/88).',
    )
    expect(renderComment(failedReport)).not.toContain('What it printed')
  })
})
