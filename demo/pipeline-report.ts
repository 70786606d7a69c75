/** Several pull requests at a glance: one line each, and how many passed. */
import type { Report } from '../src/report/report.ts'
import { judge } from '../src/report/verdict.ts'

export function renderPipelineReport(reports: readonly Report[]): string {
  const rows = reports.map((report) => [
    hasPassed(report) ? '✅' : '❌',
    `#${report.pullRequest?.number ?? '-'}`,
    report.pullRequest?.title ?? '',
    report.branch.measured ? report.branch.value.name : '-',
  ])
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  const passed = reports.filter(hasPassed).length
  const summary = `Summary: ${passed} passed, ${reports.length - passed} failed, ${reports.length} total`
  return ['CI/CD test report', '', ...lines.map((line) => line.trimEnd()), '', summary].join('\n')
}

/** A branch that was measured and where nothing failed. What it destroys is for the reviewer to judge. */
function hasPassed(report: Report): boolean {
  const { level } = judge(report)
  return level !== 'failed' && level !== 'not-measured'
}
