import { describe, expect, it } from '@jest/globals'
import { renderOverview } from '../../src/report/overview.ts'
import { redactReport } from '../../src/report/redact.ts'
import { parseReportFile, renderJson } from '../../src/report/render-json.ts'
import { destructiveReport, failedReport, hostileReport, report, safeReport } from './fixtures.ts'

describe('the report file', () => {
  it.each([safeReport, failedReport, destructiveReport, hostileReport])(
    'can be read back, verdict included',
    (value) => {
      const { verdict, ...rest } = parseReportFile(renderJson(value))
      expect(rest).toEqual(JSON.parse(JSON.stringify(value)))
      expect(verdict.headline).not.toBe('')
    },
  )

  it('of another version is refused', () => {
    expect(() => parseReportFile(renderJson(safeReport).replace('"version": 1', '"version": 2'))).toThrow('version')
  })
})

describe('redaction', () => {
  const password = 'p@ss/word+1'
  const leaky = report({
    notes: [
      `plain ${password}`,
      `encoded ${encodeURIComponent(password)}`,
      `base64 ${Buffer.from(password).toString('base64')}`,
      'url postgresql://ann:hunter2@db.internal:5432/shop?sslmode=require end',
      'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl',
      'nothing here',
    ],
  })

  it('takes known secrets out in every spelling, and what looks like a login', () => {
    expect(redactReport(leaky, [password, '']).notes).toEqual([
      'plain ***',
      'encoded ***',
      'base64 ***',
      'url *** end',
      'token ***',
      'nothing here',
    ])
  })

  it('leaves the rest of the report as it was', () => {
    expect(redactReport(failedReport, [password])).toEqual(failedReport)
  })
})

describe('the overview', () => {
  it('has one line a pull request and the count at the end', () => {
    const other = (number: number) => ({ pullRequest: { number } })
    const overview = renderOverview([
      safeReport,
      { ...failedReport, ...other(43) },
      { ...destructiveReport, ...other(44) },
    ])
    const lines = overview.split('\n')
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toBe('2 passed, 1 failed, 3 total')
    expect(lines[3]).toMatch(/^\| 43 \| `ci-pr-42` +\| failed +\| 1 change +\| 9 passed, 2 failed +\|$/)
  })

  it('does not count what was not measured as passed', () => {
    const unmeasured = report({ branch: { measured: false, why: 'There are no secrets.' } })
    expect(renderOverview([unmeasured])).toMatch(/0 passed, 1 failed, 1 total$/)
  })
})
