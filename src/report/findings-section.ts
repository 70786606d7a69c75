/** The findings, heaviest first: what to know before this goes to production, each with its code, and where it comes from. */

import { count } from '../ground/figures.ts'
import type { Finding } from '../migration/findings/finding.ts'
import { type Severity, severities } from '../migration/findings/severity.ts'
import { type Detail, firstRows } from './detail.ts'
import { code, fold, sentence } from './escape-markdown.ts'

/** Empty when there are none. */
export function renderFindings(findings: readonly Finding[], { rows }: Detail): string {
  const open = findings.filter(({ suppressed }) => suppressed === undefined)
  const suppressed = findings.length - open.length
  const totals = severities
    .map((severity) => ({ severity, amount: open.filter((finding) => finding.severity === severity).length }))
    .filter(({ amount }) => amount > 0)
    .map(({ severity, amount }) => `${amount} ${severity}`)
  if (suppressed > 0) totals.push(`${suppressed} suppressed`)
  if (totals.length === 0) return ''
  const loud = open.filter(({ severity }) => severity !== 'low')
  const quiet = open.filter(({ severity }) => severity === 'low')
  return [
    `**Findings** ${totals.join(', ')}`,
    list(loud, rows),
    quiet.length > 0 && rows > 0
      ? fold(count(quiet.length, 'finding of low severity', 'findings of low severity'), list(quiet, rows))
      : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function list(findings: readonly Finding[], limit: number): string {
  const rest = (n: number) => `- and ${n} more`
  return firstRows(findings.map(line), { limit, rest }).join('\n')
}

function line({ code: rule, name, severity, basis, message, place }: Finding): string {
  const where = place ? ` (${code(`${place.file}:${place.line}`)})` : ''
  const unmeasured = basis === 'static' ? ' <sub>static</sub>' : ''
  return `- ${signs[severity]} **${rule} ${sentence(name)}:** ${sentence(message)}${where}${unmeasured}`
}

const signs: Readonly<Record<Severity, string>> = { high: '🔴', medium: '🟠', low: '⚪' }
