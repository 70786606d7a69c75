/**
 * The pull request comment: one screen when it can be, never more than GitHub takes.
 */
import { runFacts } from './branch-section.ts'
import { code, link } from './escape-markdown.ts'
import type { Report, ReportRun } from './report.ts'
import { bytes, renderDocument } from './report-document.ts'
import { factsOf, readFacts, renderSince, writeFacts } from './since-last-push.ts'

/** GitHub refuses a body above 65,536 characters; the difference is room for the marker. */
export const commentBudget = 60_000

export type CommentOptions = {
  readonly budget?: number | undefined
  /** What the comment says now. */
  readonly previous?: string | undefined
}

export function renderComment(report: Report, { budget = commentBudget, previous }: CommentOptions = {}): string {
  const facts = factsOf(report)
  const whole = writeFacts(facts)
  const hidden = bytes(whole) <= budget / 4 ? whole : ''
  const document = renderDocument(report, {
    budget: budget - bytes(hidden) - 2,
    since: renderSince(readFacts(previous), facts),
    whereTheRestIs: `Shortened to fit. The whole report is in the ${link('summary of the run', report.run.url)}.`,
  })
  return [document, hidden].filter(Boolean).join('\n\n')
}

/** Done, or about to be: what is said before it happens still holds when nobody is left to say that it has. */
export type Deletion = 'deleted' | 'about to be deleted' | 'made anew'

export type DeletedBranch = {
  readonly name: string
  readonly what: Deletion
  /** Absent when it was deleted on request, whatever became of the pull request. */
  readonly merged?: boolean | undefined
  readonly run: ReportRun
}

/** What the comment says once the branch goes; the last report stays, folded. */
export function renderDeletedComment(branch: DeletedBranch, previous: string | undefined): string {
  const head = [
    `### Database: branch ${code(branch.name)} ${titles[branch.what]}`,
    `${occasion(branch)} · ${runFacts(branch.run).join(' · ')}`,
  ].join('\n\n')
  const report = previous && lastReport(previous)
  const whole = report ? `${head}\n\n${foldStart}\n\n${report}\n\n${foldEnd}` : head
  return bytes(whole) <= commentBudget + 4000 ? whole : head
}

const titles: Readonly<Record<Deletion, string>> = {
  deleted: 'deleted',
  'about to be deleted': 'is being deleted',
  'made anew': 'is being made anew',
}

function occasion({ what, merged }: DeletedBranch): string {
  if (what === 'made anew')
    return 'The copy that was reported on is gone. If this stays, the run that makes another has died'
  if (what === 'about to be deleted') return 'If this stays, the run that deletes it has died, and its expiry ends it'
  if (merged === undefined)
    return 'The copy of the database is gone, as a workflow has asked. The next run makes another'
  return `The pull request was ${merged ? 'merged' : 'closed'}, and its copy of the database is gone`
}

const foldStart = '<details><summary>Last report</summary>'
const foldEnd = '</details>'

// Closed twice, as after a reopening without a new run, the fold is kept and not folded again.
function lastReport(previous: string): string | undefined {
  const text = previous.replaceAll('\r\n', '\n').trim()
  const start = text.indexOf(foldStart)
  if (!text.startsWith('### Database: branch ')) return text
  return start === -1 ? undefined : text.slice(start + foldStart.length, text.lastIndexOf(foldEnd)).trim()
}
