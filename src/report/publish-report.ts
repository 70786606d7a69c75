/**
 * One report to its readers: comment, job summary, file. Each is independent, and what fails becomes one warning: a report
 * that cannot be delivered never turns a green job red.
 */
import type { CommentApi } from '../github/api.ts'
import { type CommentResult, upsertComment } from '../github/comment.ts'
import type { JobSummary } from '../github/job-summary.ts'
import type { Log } from '../ground/log.ts'
import { redactReport } from './redact.ts'
import { type DeletedBranch, renderComment, renderDeletedComment } from './render-comment.ts'
import { renderJson } from './render-json.ts'
import { renderSummary } from './render-summary.ts'
import type { Report, ReportRun } from './report.ts'
import { judge } from './verdict.ts'

export type CommentWhen = 'always' | 'changes' | 'failure' | 'never'

export type Publishers = {
  /** Absent without a token. */
  readonly comments?: CommentApi | undefined
  /** Absent outside a runner. */
  readonly summary?: JobSummary | undefined
  readonly writeFile: (path: string, text: string) => Promise<void>
  readonly log: Log
}

export type PublishOptions = {
  readonly when: CommentWhen
  readonly reportFile?: string | undefined
  /** The same as a page. */
  readonly reportHtml?: string | undefined
  /** Never to be seen: password, token, URL. */
  readonly secrets: readonly string[]
}

export type CommentOutcome = CommentResult['outcome'] | 'not-wanted' | 'failed'

export async function publishReport(
  report: Report,
  publishers: Publishers,
  options: PublishOptions,
): Promise<{ readonly comment: CommentOutcome }> {
  const { log, summary, writeFile } = publishers
  const clean = redactReport(report, options.secrets)
  if (summary) {
    await attempt(log, 'write the job summary', async () =>
      summary.append(renderSummary(clean, { budget: (await summary.room()) - 2 })),
    )
  }
  const { reportFile, reportHtml } = options
  if (reportFile) await attempt(log, `write ${reportFile}`, () => writeFile(reportFile, renderJson(clean)))
  if (reportHtml) {
    await attempt(log, `write ${reportHtml}`, async () => {
      const { renderHtmlReport } = await import('./html/render-html.ts')
      await writeFile(reportHtml, renderHtmlReport(clean))
    })
  }
  return { comment: await publishComment(clean, publishers, options) }
}

/** Says in an existing comment that the branch is gone, or about to go. A pull request that never had a comment gets none. */
export async function publishDeletion(
  branch: DeletedBranch & { readonly key: string; readonly prNumber: number },
  publishers: Publishers,
): Promise<{ readonly comment: CommentOutcome }> {
  const { summary, log } = publishers
  if (summary && branch.what === 'deleted') {
    await attempt(log, 'write the job summary', () => summary.append(renderDeletedComment(branch, undefined)))
  }
  const write = (previous: string | undefined) => renderDeletedComment(branch, previous)
  return { comment: await deliver({ ...branch, write, create: false }, publishers) }
}

async function publishComment(
  report: Report,
  publishers: Publishers,
  { when }: PublishOptions,
): Promise<CommentOutcome> {
  if (report.isSuperseded) return 'superseded'
  if (!report.pullRequest || when === 'never') return 'not-wanted'
  return deliver(
    {
      key: report.key,
      prNumber: report.pullRequest.number,
      run: report.run,
      write: (previous) => renderComment(report, { previous }),
      // An earlier warning is taken back even when good news alone would not be worth a comment.
      create: isWorthIt(report, when),
    },
    publishers,
  )
}

function isWorthIt(report: Report, when: CommentWhen): boolean {
  const failed = judge(report).level === 'failed'
  const changed = report.schema.measured && report.schema.value.changes.length > 0
  return when === 'always' || failed || (when === 'changes' && changed)
}

type Delivery = {
  readonly key: string
  readonly prNumber: number
  readonly run: ReportRun
  readonly write: (previous: string | undefined) => string
  readonly create: boolean
}

async function deliver(delivery: Delivery, { comments, log }: Publishers): Promise<CommentOutcome> {
  const { key, prNumber, run, write, create } = delivery
  if (!comments) {
    log.warning('No comment on the pull request: there is no `github-token`. The report is in the job summary.')
    return 'forbidden'
  }
  const { runId, runAttempt, headSha: sha } = run
  const result = await attempt(log, 'comment on the pull request', () =>
    upsertComment(comments, { key, prNumber, runId, runAttempt, sha, write, create }),
  )
  if (result?.outcome === 'forbidden') log.warning(explainForbidden(result.reason))
  if (result?.outcome === 'superseded') log.info('A newer run has reported already: the comment is left as it is.')
  return result?.outcome ?? 'failed'
}

function explainForbidden(reason: string): string {
  const said = `No comment on the pull request: GitHub says "${reason.replace(/\.$/, '')}".`
  const remedy = /locked/i.test(reason)
    ? 'It can be unlocked there.'
    : 'Give the job `permissions: pull-requests: write`; a run for a fork or by Dependabot cannot have it.'
  return `${said} ${remedy} The report is in the job summary.`
}

async function attempt<T>(log: Log, task: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log.warning(`Could not ${task}: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
