import { describe, expect, it } from '@jest/globals'
import { renderPipelineReport } from '../../demo/pipeline-report.ts'
import { branch, destructiveReport, failedReport, report, safeReport } from '../report/fixtures.ts'

describe('the report on a pipeline', () => {
  it('has one line a pull request, with its sign, number, title and branch, and the count at the end', () => {
    const other = (number: number, title: string) => ({
      pullRequest: { number, title },
      branch: { measured: true as const, value: { ...branch, name: `ci-pr-${number}` } },
    })
    const lines = renderPipelineReport([
      { ...safeReport, ...other(42, 'Add tiers') },
      { ...failedReport, ...other(43, 'Add priority') },
      { ...destructiveReport, ...other(144, 'Drop notes') },
    ]).split('\n')
    expect(lines.slice(2)).toEqual([
      '✅  #42   Add tiers     ci-pr-42',
      '❌  #43   Add priority  ci-pr-43',
      '⚠️  #144  Drop notes    ci-pr-144',
      '',
      'Summary: 2 passed, 1 failed, 3 total',
    ])
  })

  it('does not count what was not measured as passed', () => {
    const unmeasured = report({ branch: { measured: false, why: 'There are no secrets.' } })
    expect(renderPipelineReport([unmeasured])).toMatch(/0 passed, 1 failed, 1 total$/)
  })
})
