import { describe, expect, it } from '@jest/globals'
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
