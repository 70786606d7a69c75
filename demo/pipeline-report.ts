/** Several pull requests at a glance: one line each, and how many passed. */
import type { Report } from '../src/report/report.ts'
import { judge, type VerdictLevel } from '../src/report/verdict.ts'

export function renderPipelineReport(reports: readonly Report[]): string {
  const signs = reports.map((report) => signOf[judge(report).level])
  const rows = reports.map(({ pullRequest, branch }) => [
    `#${pullRequest?.number ?? '-'}`,
    pullRequest?.title ?? '',
    branch.measured ? branch.value.name : '-',
  ])
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  const failed = signs.filter((sign) => sign === '❌').length
  return [
    'CI/CD test report',
    '',
    ...lines.map((line, index) => `${signs[index]}  ${line.trimEnd()}`),
    '',
    `Summary: ${reports.length - failed} passed, ${failed} failed, ${reports.length} total`,
  ].join('\n')
}

/** What a change destroys or may break is for the reviewer to judge: such a branch has passed, but not without a warning. */
const signOf: Readonly<Record<VerdictLevel, string>> = {
  safe: '✅',
  review: '⚠️',
  destructive: '⚠️',
  failed: '❌',
  'not-measured': '❌',
}
