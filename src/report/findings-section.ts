/**
 * The findings, heaviest first: what to know before this goes to production, each with its code, where it comes from, and what to
 * do instead.
 */
import { count } from '../ground/figures.ts'
import { docAnchor } from '../migration/findings/doc-anchor.ts'
import type { Finding } from '../migration/findings/finding.ts'
import { findingRules } from '../migration/findings/finding-rules.ts'
import { type Severity, severities } from '../migration/findings/severity.ts'
import { type Detail, firstRows } from './detail.ts'
import { block, code, fold, link, sentence } from './escape-markdown.ts'

export type FindingsOptions = Detail & {
  /** There is a pull request on which they can be accepted. */
  readonly canAccept?: boolean | undefined
  /** Where the documentation of this version stands, if it is known: `https://github.com/…/docs/`. */
  readonly docsUrl?: string | undefined
}

/** Empty when there are none. */
export function renderFindings(findings: readonly Finding[], options: FindingsOptions): string {
  const open = findings.filter(({ suppressed }) => suppressed === undefined)
  const accepted = findings.filter(({ suppressed }) => suppressed !== undefined)
  const totals = severities
    .map((severity) => ({ severity, amount: open.filter((finding) => finding.severity === severity).length }))
    .filter(({ amount }) => amount > 0)
    .map(({ severity, amount }) => `${amount} ${severity}`)
  if (accepted.length > 0) totals.push(`${accepted.length} accepted`)
  if (totals.length === 0) return ''
  const loud = open.filter(({ severity }) => severity !== 'low')
  const quiet = open.filter(({ severity }) => severity === 'low')
  const folded = (title: string, some: readonly Finding[]) =>
    some.length > 0 && options.rows > 0 ? fold(title, list(some, options)) : ''
  return [
    `**Findings** ${totals.join(', ')}`,
    list(loud, options),
    options.canAccept && options.quote > 0 && loud.some(({ id }) => id) ? howToAccept : '',
    folded(count(quiet.length, 'finding of low severity', 'findings of low severity'), quiet),
    folded(count(accepted.length, 'accepted finding'), accepted),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Of the loud ones; the others close no gate that was not built for them. */
const howToAccept =
  '<sub>Somebody with write access accepts one by the comment `/accept ID reason`; then run the job again.</sub>'

function list(findings: readonly Finding[], { rows, quote, docsUrl, canAccept }: FindingsOptions): string {
  const rest = (n: number) => `- and ${n} more`
  const lines = findings.map((finding, index) => {
    // What helps against the first of a kind helps against the next.
    const isFirst = findings.findIndex((one) => one.code === finding.code) === index
    return [line(finding, { docsUrl, canAccept }), quote > 0 ? remedy(finding, isFirst) : ''].filter(Boolean).join('\n')
  })
  return firstRows(lines, { limit: rows, rest }).join('\n')
}

function line(finding: Finding, { docsUrl, canAccept }: Pick<FindingsOptions, 'docsUrl' | 'canAccept'>): string {
  const { code: rule, name, severity, basis, message, place, suppressed } = finding
  const where = place ? ` (${code(`${place.file}:${place.line}`)})` : ''
  const unmeasured = basis === 'static' ? ' <sub>static</sub>' : ''
  const title = link(rule, docsUrl && `${docsUrl}findings.md#${docAnchor(finding)}`)
  const by = suppressed?.by ? ` by ${code(suppressed.by)}` : ''
  const accepted = suppressed ? ` Accepted${by}: ${sentence(suppressed.reason)}` : ''
  const id = canAccept && finding.id && !suppressed ? ` <sub>${finding.id}</sub>` : ''
  return `- ${signs[severity]} **${title} ${sentence(name)}:** ${sentence(message)}${where}${unmeasured}${accepted}${id}`
}

/** Inside its list item. */
function remedy({ code: rule, instead, suppressed }: Finding, isFirst: boolean): string {
  if (suppressed) return ''
  const words = isFirst ? findingRules.find((one) => one.code === rule)?.remedy : undefined
  return [
    ...(words ? [`  **Instead:** ${sentence(words)}`] : []),
    ...(instead ? [indented(fold('The same, safely', block(`${instead.join(';\n')};`, 'sql')))] : []),
  ].join('\n')
}

function indented(markdown: string): string {
  return `\n${markdown}`.replaceAll('\n', '\n  ').replace(/ +$/gm, '')
}

const signs: Readonly<Record<Severity, string>> = { high: '🔴', medium: '🟠', low: '⚪' }
