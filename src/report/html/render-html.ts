/**
 * The whole report as one file: everything unfolded, definitions beside each other, the locks on a time axis. It needs no server, runs
 * nothing, fetches nothing, and can be printed.
 */
import { valueIfMeasured } from '../../ground/measured.ts'
import { wholeDetail } from '../detail.ts'
import { timelineOf } from '../lock-timeline.ts'
import type { Report } from '../report.ts'
import { renderDocument } from '../report-document.ts'
import { judge } from '../verdict.ts'
import { escapeHtml } from './escape-html.ts'
import { markdownHtml } from './markdown-html.ts'
import { renderPage } from './page.ts'
import { sideBySide } from './side-by-side.ts'
import { timelineHtml, timelineStyle } from './timeline-html.ts'

/** Bytes of the part in words; a browser shows that much at once. */
const budget = 16 * 1024 * 1024

export function renderHtmlReport(report: Report): string {
  const { headline } = judge(report)
  const evidence = valueIfMeasured(report.evidence)
  const schema = valueIfMeasured(report.schema)
  const words = renderDocument(report, { budget, details: [wholeDetail], withPictures: false })
  const parts = [
    unfolded(markdownHtml(words)),
    evidence ? timelineHtml(timelineOf(evidence)) : '',
    schema ? sideBySide(schema) : '',
  ]
  return renderPage({
    title: `Database: ${headline.replaceAll('`', '')}`,
    style: reportStyle + timelineStyle,
    body: `<article>
<header>${escapeHtml(subjectOf(report))}</header>
<div class="comment">
${parts.filter(Boolean).join('\n')}
</div>
</article>`,
  })
}

function subjectOf({ run: { repository, headSha }, pullRequest }: Report): string {
  const title = pullRequest?.title === undefined ? '' : `: ${pullRequest.title}`
  const number = pullRequest === undefined ? '' : ` #${pullRequest.number}${title}`
  return `${repository}${number} · ${headSha.slice(0, 7)}`
}

/** On paper nobody opens a fold. */
function unfolded(html: string): string {
  return html.replaceAll('<details>', '<details open>')
}

const reportStyle = `
article { max-width: 1180px }
.sides { display: table; width: 100%; table-layout: fixed } .sides th { text-align: left; font-weight: 400 } .sides thead th { width: 50%; color: var(--muted) }
.sides td { padding: 0; vertical-align: top } .sides pre { margin: 0; border-radius: 0; white-space: pre-wrap; overflow-wrap: anywhere } .sides pre code { white-space: pre-wrap }
@media print { body { padding: 0; background: none } article { border: none; max-width: none } pre, tr, .lane { break-inside: avoid } }
`
