/**
 * `report` with `report-from`, on `workflow_run`: publishes what a run without secrets has left in an artifact, as a fork's run
 * is. Which pull request it belongs to is GitHub's word alone; the artifact only gives the text, marked as nobody's.
 */
import { connectGitHub, publishersOf, workspaceOf } from '../action/collaborators.ts'
import type { Inputs } from '../action/inputs.ts'
import type { Runner } from '../action/runner.ts'
import type { GitHubApi } from '../github/api.ts'
import type { EventPayload, PullRequestPayload } from '../github/event-payload.ts'
import { readEventPayload } from '../github/read-event-payload.ts'
import { UserError } from '../ground/errors.ts'
import { type ForeignReport, readForeignReport } from '../report/foreign-report.ts'
import { publishReport } from '../report/publish-report.ts'
import { type JobStatus, jobStatuses, type Report } from '../report/report.ts'

export async function reportFrom(runner: Runner, inputs: Inputs, path: string): Promise<void> {
  const { env, log } = runner
  const run = (await readEventPayload(env)).workflow_run
  if (run?.event !== 'pull_request') {
    throw new UserError(
      '`report-from` is for `on: workflow_run`, after a run for a pull request. Leave it empty for other events.',
    )
  }
  const github = await connectGitHub(runner, inputs)
  if (github === undefined) {
    throw new UserError(
      '`github-token` is empty, so nobody can say which pull request this is. Leave it at its default.',
    )
  }

  const pullRequest = await findPullRequest(github, run)
  if (pullRequest === undefined) {
    return log.notice('The pull request is closed, or has a newer commit than the run: its report is not published.')
  }
  const folders = [workspaceOf(runner), env['RUNNER_TEMP']].flatMap((folder) => folder || [])
  const foreign = await readForeignReport(path, folders)
  assertClaims(foreign, pullRequest)

  const report = composeReport(foreign, { run, pullRequest, key: inputs.reportKey, env })
  const { comment: when, reportFile, reportHtml } = inputs
  const options = { when, reportFile, reportHtml, secrets: [inputs.githubToken ?? ''] }
  const { comment } = await publishReport(report, await publishersOf(runner, inputs), options)
  log.info(`Reported on pull request #${pullRequest.number}. Comment: ${comment}.`)
}

type WorkflowRun = NonNullable<EventPayload['workflow_run']>

/** The open one whose head is the commit of the run, in the repository and branch it came from. */
async function findPullRequest(github: GitHubApi, run: WorkflowRun): Promise<PullRequestPayload | undefined> {
  const { head_sha: sha, head_branch: branch, head_repository: repository } = run
  const owner = repository.full_name.split('/')[0]
  const candidates = await github.pullRequestsOfHead(`${owner}:${branch ?? ''}`)
  return candidates.find(({ head }) => head.sha === sha && head.repo?.full_name === repository.full_name)
}

function assertClaims({ claims }: ForeignReport, { number, head }: PullRequestPayload): void {
  const isOther =
    (claims.prNumber !== undefined && claims.prNumber !== number) ||
    (claims.headSha !== undefined && claims.headSha !== head.sha)
  if (!isOther) return
  throw new UserError(
    `The report is of another pull request or commit than the run, which is of #${number}. It is not published.`,
  )
}

type Known = {
  readonly run: WorkflowRun
  readonly pullRequest: PullRequestPayload
  readonly key: string
  readonly env: Runner['env']
}

function composeReport({ claims: _, ...content }: ForeignReport, { run, pullRequest, key, env }: Known): Report {
  return {
    version: 1,
    key,
    run: {
      repository: env['GITHUB_REPOSITORY'] ?? '',
      event: run.event,
      runId: run.id,
      runAttempt: run.run_attempt,
      url: run.html_url,
      headSha: run.head_sha,
    },
    pullRequest: { number: pullRequest.number, title: pullRequest.title },
    jobStatus: readConclusion(run),
    // Never "safe": what follows is the word of whoever opened the pull request.
    branch: {
      measured: false,
      why: 'this is what the run of the pull request itself says, and nobody has verified it',
    },
    evidence: { measured: false, why: 'The run had no branch.' },
    findings: [],
    ...content,
  }
}

function readConclusion({ conclusion }: WorkflowRun): JobStatus {
  return jobStatuses.find((status) => status === conclusion) ?? 'unknown'
}
