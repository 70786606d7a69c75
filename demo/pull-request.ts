/** A pull request of the shop: its workflow played, and its comments kept as a reviewer sees them. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { PullRequestAction } from '../local/github/pull-request-event.ts'
import { parseReportFile } from '../src/report/render-json.ts'
import type { Report } from '../src/report/report.ts'
import { foldComment } from './fold-comment.ts'
import { renderHtml } from './render-html.ts'
import { checkOut, outputFolder, type Shop } from './shop.ts'
import { play } from './workflow-run.ts'

export type PullRequest = {
  readonly number: number
  readonly title: string
  /** Under `demo/pull-requests`: what it adds to the repository. */
  readonly folder: string
  /** For a change that takes days: the branch is `feature-` and this name. By default it is a CI run's, for an hour. */
  readonly feature?: { readonly name: string; readonly ttl: string } | undefined
}

export type PullRequestRun = {
  readonly action: PullRequestAction
  readonly runId: number
  readonly workflow?: 'database' | 'deployed-version' | undefined
  readonly tell: (line: string) => void
}

export function openPullRequest({ github }: Shop, { number, title, folder, feature }: PullRequest): void {
  github.addPullRequest({ number, title, headSha: number.toString(16).repeat(20), headRef: feature?.name ?? folder })
}

/** Runs the workflow, `database` by default, and returns how it ended. */
export async function runPullRequest(
  shop: Shop,
  { number, folder, feature }: PullRequest,
  { action, runId, workflow = 'database', tell }: PullRequestRun,
): Promise<{ readonly conclusion: string; readonly report?: Report | undefined }> {
  const workspace = await checkOut(shop, `${folder}-${runId}`, `demo/pull-requests/${folder}`)
  const event = shop.github.event(number, action)
  const vars = feature && { BRANCH_NAME: 'feature-{branch}', BRANCH_TTL: feature.ttl }
  const finish = await recordRun(shop, { number, action, runId, workspace })
  const { conclusion } = await play(shop, { workflow, event, workspace, runId, vars, tell })
  finish(conclusion)
  // Closed pull requests leave no report file.
  const report =
    action === 'closed' ? undefined : parseReportFile(await readFile(join(workspace, 'report.json'), 'utf8'))
  await rm(workspace, { recursive: true })
  return { conclusion, report }
}

type RecordedRun = {
  readonly number: number
  readonly action: PullRequestAction
  readonly runId: number
  readonly workspace: string
}

/** What GitHub has of it, and a promotion asks for: the files of the commit, and the run, whose conclusion comes at its end. */
async function recordRun(
  { github }: Shop,
  { number, action, runId, workspace }: RecordedRun,
): Promise<(conclusion: string) => void> {
  const { head, merge_commit_sha: merged } = github.event(number, action).payload.pull_request
  const isClosed = action === 'closed'
  github.addCommit((isClosed && merged) || head.sha, await filesOf(workspace))
  if (isClosed) return () => {}
  const run = github.addRun({
    id: runId,
    event: 'pull_request',
    headSha: head.sha,
    headBranch: head.ref,
    path: '.github/workflows/database.yml',
    createdAt: new Date(),
    conclusion: undefined,
  })
  return (conclusion) => {
    run.conclusion = conclusion
  }
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const texts = paths.map(async (path) => [relative(folder, path), await readFile(path, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(texts))
}

/** Keeps its comments as they are now, also as a page; `as` is the name of the files. Returns the newest, for a terminal. */
export async function keepComments(
  { github }: Shop,
  { number, title }: PullRequest,
  as = `pr-${number}`,
): Promise<string> {
  const bodies = github.comments(number).map(({ body }) => body)
  const markdown = bodies.join('\n\n')
  await writeFile(join(outputFolder, `${as}.md`), markdown)
  await writeFile(join(outputFolder, `${as}.html`), renderHtml(markdown, { title: `#${number} ${title}` }))
  return foldComment(bodies.at(-1) ?? '')
}
