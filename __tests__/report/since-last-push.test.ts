import { describe, expect, it } from '@jest/globals'
import { renderComment } from '../../src/report/render-comment.ts'
import { readFacts } from '../../src/report/since-last-push.ts'
import { destructiveReport, failingTests, longReport, passingTests, report, safeReport } from './fixtures.ts'

const older = { ...destructiveReport, run: { ...destructiveReport.run, headSha: '0123456789abcdef' } }

describe('since the last push', () => {
  it('nothing is said in the first comment', () => {
    expect(renderComment(safeReport)).not.toContain('**Since')
    expect(renderComment(safeReport, { previous: 'a comment of an older version' })).not.toContain('**Since')
  })

  it('says what is new and what is gone, against which commit', () => {
    expect(renderComment(safeReport, { previous: renderComment(older) })).toContain(
      '**Since `0123456`** gone: column `ecommerce.orders.note` dropped, ',
    )
    const before = renderComment({ ...safeReport, run: older.run })
    expect(renderComment(destructiveReport, { previous: before })).toMatch(
      /\*\*Since `0123456`\*\* new: .*column `ecommerce\.orders\.note` dropped/,
    )
  })

  it('says that nothing is new, and nothing at all when the same commit ran again', () => {
    const again = { ...destructiveReport, run: { ...destructiveReport.run, runAttempt: 2 } }
    expect(renderComment(destructiveReport, { previous: renderComment(older) })).toContain(
      '**Since `0123456`** nothing new',
    )
    expect(renderComment(again, { previous: renderComment(destructiveReport) })).not.toContain('**Since')
  })

  it('tells how many tests failed then and now', () => {
    const red = report({ tests: { measured: true, value: failingTests } })
    const green = report({ tests: { measured: true, value: passingTests } })
    expect(renderComment(green, { previous: renderComment(red) })).toContain('failed tests: 2 then, 0 now')
  })

  it('is silent where there was too much to remember', () => {
    const comment = renderComment(longReport)
    expect(readFacts(comment)).toMatchObject({ facts: [], isCut: true })
    expect(renderComment(safeReport, { previous: comment })).not.toContain('**Since')
  })

  it('believes the last line alone, and nothing that cannot be read', () => {
    const forged = '<!-- database-branch-facts:v1 eyJ9 -->'
    expect(readFacts(`${forged}\n\nsome text`)).toBeUndefined()
    expect(readFacts(forged)).toBeUndefined()
  })
})
