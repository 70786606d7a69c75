/** The line of facts by which a reviewer trusts the rest: which copy of which database, as of when, for which commit. */

import { time, timeNear } from '../ground/figures.ts'
import { code, codeCell, link, sentence } from './escape-markdown.ts'
import type { Report, ReportBranch, ReportRun } from './report.ts'

export function renderBranch({ branch, run }: Report): string {
  const facts = branch.measured ? branchFacts(branch.value, code) : ['no branch']
  return [...facts, ...runFacts(run)].join(' · ')
}

/** The same in a table. */
export function branchCell(branch: ReportBranch, run: ReportRun): string {
  return [...branchFacts(branch, codeCell), ...runFacts(run)].join(' · ')
}

function branchFacts(branch: ReportBranch, code: (name: string) => string): string[] {
  const forked = branch.forkedAt ? `, forked ${time(branch.forkedAt)}` : ''
  const reused = branch.status === 'reused' ? ', reused' : ''
  const expiry = branch.expiresAt ? `expires ${timeNear(branch.expiresAt, branch.forkedAt)}` : 'no expiry'
  return [
    `${link(code(branch.name), branch.consoleUrl)} from ${code(branch.parent)}${forked}${reused}`,
    ...(branch.rows === undefined ? [] : [rowsInWords[branch.rows]]),
    ...(branch.computeSize ? [sentence(branch.computeSize)] : []),
    expiry,
  ]
}

/** Commit and run, each with its link. Of no run, as from a terminal, nothing. */
export function runFacts(run: ReportRun): string[] {
  if (run.url === '') return []
  const repositoryUrl = run.url.split('/actions/runs/')[0]
  const attempt = run.runAttempt > 1 ? ` (attempt ${run.runAttempt})` : ''
  return [
    `commit ${link(code(run.headSha.slice(0, 7)), `${repositoryUrl}/commit/${run.headSha}`)}`,
    `${link('run', run.url)}${attempt}`,
  ]
}

const rowsInWords: Readonly<Record<NonNullable<ReportBranch['rows']>, string>> = {
  none: 'the schema without rows',
  masked: 'masked by the service',
}
