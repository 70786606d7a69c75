/** What a look at the set-up has found, a line for each thing that was looked at. */
import { sentence } from './escape-markdown.ts'

export type SetupFinding = {
  /** What was looked at: `Lakebase`, `the database`. */
  readonly subject: string
  readonly outcome: 'fine' | 'warning' | 'wrong' | 'not looked at'
  /** A sentence: what is there, or what is wrong. */
  readonly finding: string
  readonly remedy?: string | undefined
}

export function renderSetup(findings: readonly SetupFinding[]): string {
  const rows = findings.map(({ subject, outcome, finding, remedy }) =>
    [`${signs[outcome]} ${outcome}`, sentence(subject), sentence(finding), sentence(remedy ?? '')].join(' | '),
  )
  return [
    '### Database branches: the set-up',
    '',
    '| | looked at | found | what to do |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

const signs = { fine: '✅', warning: '⚠️', wrong: '❌', 'not looked at': '⏭️' } as const
