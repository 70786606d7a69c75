/** The failing tests by name and place. Nothing about those that passed. */

import { count, duration, figure } from '../ground/figures.ts'
import type { Measured } from '../ground/measured.ts'
import type { FailedTest, TestSummary } from '../test-results/test-summary.ts'
import { type Detail, firstRows } from './detail.ts'
import { code, fold, onOneLine, sentence, shorten } from './escape-markdown.ts'

export function renderFailingTests(tests: Measured<TestSummary>, { rows }: Detail): string {
  if (!tests.measured) return ''
  const rest = (amount: number) => `- and ${figure(amount)} more`
  const lines = rows === 0 ? [] : firstRows(tests.value.failures.map(renderFailure), { limit: rows, rest })
  const folded = lines.slice(openRows)
  if (lines.length === 0) return ''
  return [
    '**Failing tests**',
    lines.slice(0, openRows).join('\n'),
    folded.length === 0 ? '' : fold('More failing tests', folded.join('\n')),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const openRows = 10

/** "12 passed, 2 failed in 0.8 s" */
export function testsInWords({ passed, failed, skipped, flaky = 0, unread = [], milliseconds }: TestSummary): string {
  const counts = [
    passed + failed === 0 ? 'none ran' : `${figure(passed)} passed`,
    failed > 0 ? `${figure(failed)} failed` : '',
    skipped > 0 ? `${figure(skipped)} skipped` : '',
    flaky > 0 ? `${figure(flaky)} passed only when run again` : '',
  ]
  const time = milliseconds > 0 ? ` in ${duration(milliseconds)}` : ''
  const gap = unread.length > 0 ? `, ${count(unread.length, 'file')} not read` : ''
  return `${counts.filter(Boolean).join(', ')}${time}${gap}`
}

export function renderFailure({ name, file, line, message, type }: FailedTest): string {
  const place = file ? ` at ${code(line === undefined ? file : `${file}:${line}`)}` : ''
  const why = [type, message].filter((part) => part !== undefined).join(': ')
  return `- ${code(shorten(onOneLine(name), 300))}${place}${why ? `: ${sentence(shorten(why, 300))}` : ''}`
}
