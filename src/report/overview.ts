/** Several reports at a glance: one line per pull request, and how they came out. */

import { count } from '../ground/figures.ts'
import type { TestSummary } from '../test-results/test-summary.ts'
import { codeCell } from './escape-markdown.ts'
import type { Report } from './report.ts'
import { judge, type Verdict, type VerdictLevel } from './verdict.ts'

/** A markdown table, its columns aligned so that it reads as well in a terminal. */
export function renderOverview(reports: readonly Report[]): string {
  const judged = reports.map((report) => ({ report, verdict: judge(report) }))
  const rows = [['PR', 'Branch', 'Result', 'Schema', 'Tests'], ...judged.map(renderRow)]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  const passed = judged.filter(({ verdict }) => hasPassed(verdict)).length
  const closing = `${passed} passed, ${reports.length - passed} failed, ${reports.length} total`
  return [lines[0], rule, ...lines.slice(1), '', closing].join('\n')
}

/** A branch that was measured and where nothing failed. What it destroys is for the reviewer to judge. */
function hasPassed({ level }: Verdict): boolean {
  return level !== 'failed' && level !== 'not-measured'
}

// Words alone: emoji differ in width from terminal to terminal.
const resultWords: Readonly<Record<VerdictLevel, string>> = {
  safe: 'passed',
  review: 'passed, needs review',
  destructive: 'passed, destroys data',
  failed: 'failed',
  'not-measured': 'not measured',
}

function renderRow({ report, verdict }: { readonly report: Report; readonly verdict: Verdict }): string[] {
  const { pullRequest, branch, schema, tests } = report
  return [
    pullRequest ? `${pullRequest.number}` : '-',
    branch.measured ? codeCell(branch.value.name) : '-',
    resultWords[verdict.level],
    schema.measured ? count(schema.value.changes.length, 'change') : '-',
    tests.measured ? testsInWords(tests.value) : '-',
  ]
}

function testsInWords({ passed, failed, unread = [] }: TestSummary): string {
  const counts = passed + failed === 0 ? 'none ran' : `${passed} passed, ${failed} failed`
  return unread.length === 0 ? counts : `${counts}, ${count(unread.length, 'file')} not read`
}
