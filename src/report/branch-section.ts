/** The line of facts by which a reviewer trusts the rest: which copy of which database, as of when, for which commit. */

import { time, timeNear } from '../ground/figures.ts'
import { driftPhrase } from './drift-section.ts'
import { code, link, sentence } from './escape-markdown.ts'
import type { Report, ReportBranch, ReportRun } from './report.ts'

export function renderBranch(report: Report): string {
  const { branch, run } = report
  const facts = branch.measured ? branchFacts(branch.value) : ['no branch']
  return [...facts, driftPhrase(report), ...runFacts(run)].filter(Boolean).join(' · ')
}

function branchFacts(branch: ReportBranch): string[] {
  const forked = branch.forkedAt ? `, forked ${time(branch.forkedAt)}` : ''
  const reused = branch.status === 'reused' ? ', reused' : ''
  const expiry = branch.expiresAt ? `expires ${timeNear(branch.expiresAt, branch.forkedAt)}` : 'no expiry'
  return [
    `${link(code(branch.name), branch.consoleUrl)} from ${code(branch.parent)}${forked}${reused}`,
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
